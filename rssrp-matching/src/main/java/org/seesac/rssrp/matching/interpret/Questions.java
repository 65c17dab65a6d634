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
      questions.add(OpenQuestion.NEEDS);
    }
    if (!request.country().isStated()) {
      questions.add(OpenQuestion.COUNTRY);
    }
    if (!request.window().isStated()) {
      questions.add(OpenQuestion.FROM);
    }
    if (request.days() == 0) {
      questions.add(OpenQuestion.DAYS);
    }
    if (request.languages().isEmpty()) {
      questions.add(OpenQuestion.LANGUAGES);
    }
    return questions.build();
  }
}
