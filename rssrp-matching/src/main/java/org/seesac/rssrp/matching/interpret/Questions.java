package org.seesac.rssrp.matching.interpret;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.seesac.rssrp.core.request.SupportRequest;

/** What a careful desk officer would ask back. */
final class Questions {

  private Questions() {}

  static List<OpenQuestion> of(SupportRequest request, Scope scope) {
    ImmutableList.Builder<OpenQuestion> questions = ImmutableList.builder();
    if (scope == Scope.UNDER_SPECIFIED) {
      questions.add(new OpenQuestion("needs",
          "Which kind of support is needed: in small arms control or in gender mainstreaming, and in which activity?"));
    }
    if (!request.country().isStated()) {
      questions.add(new OpenQuestion("country", "In which country is the support needed?"));
    }
    if (!request.window().isStated()) {
      questions.add(new OpenQuestion("from", "When is the support needed, from when to when?"));
    }
    if (request.days() == 0) {
      questions.add(new OpenQuestion("days", "For how many working days is an expert needed?"));
    }
    if (request.languages().isEmpty()) {
      questions
          .add(new OpenQuestion("languages", "In which language must the expert be able to work, and at which level?"));
    }
    return questions.build();
  }
}
