package org.seesac.rssrp.matching.interpret;

import java.util.Locale;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.matching.internal.wording.Wording;
import org.seesac.rssrp.matching.interpret.Finding.OfQuantity.Quantity;

/**
 * A field and the text say different things; the field wins. Immutable.
 *
 * @param field the field, such as {@code from}
 * @param stated what the field says
 * @param read what the text says
 */
public record Contradiction(String field, String stated, String read) {

  /**
   * The contradiction and how it was settled, for a person.
   *
   * @param language BCP 47 tag, {@code en} or {@code fr}; any other gives English
   * @return a phrase without a full stop
   */
  public String words(String language) {
    Wording wording = Wording.in(language);
    return wording.say("contradiction", label(wording), value(stated, wording), value(read, wording));
  }

  private String label(Wording wording) {
    return switch (field) {
      case "country" -> wording.say("finding.host");
      case "from" -> wording.say("finding.window");
      case "days" -> wording.name(Quantity.DAYS);
      case "experts" -> wording.name(Quantity.EXPERTS);
      case "minimumYears" -> wording.name(Quantity.MINIMUM_YEARS);
      case "modality" -> wording.say("finding.modality");
      default -> field;
    };
  }

  private String value(String code, Wording wording) {
    return switch (field) {
      case "country" -> wording.of(Jurisdiction.of(code));
      case "modality" -> wording.name(Modality.valueOf(code));
      default -> code;
    };
  }

  /** The contradiction and how it was settled, in English with the names of fields and codes, for a log. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "'%s' is %s in the field but %s in the text; the field was taken", field, stated,
        read);
  }
}
