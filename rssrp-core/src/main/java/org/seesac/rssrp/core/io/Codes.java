package org.seesac.rssrp.core.io;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.seesac.rssrp.core.cooperation.Beneficiary;
import org.seesac.rssrp.core.cooperation.Clearance;
import org.seesac.rssrp.core.cooperation.ContractKind;
import org.seesac.rssrp.core.cooperation.DeploymentMove;
import org.seesac.rssrp.core.cooperation.DueDiligence;
import org.seesac.rssrp.core.cooperation.GenderObjective;
import org.seesac.rssrp.core.cooperation.Organisation;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Language;
import org.seesac.rssrp.core.reference.LanguageLevel;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.roster.ApprovalStatus;
import org.seesac.rssrp.core.roster.Consent;
import org.seesac.rssrp.core.roster.Gender;
import org.seesac.rssrp.core.roster.Sector;
import org.seesac.rssrp.core.taxonomy.Concept;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** The code lists of the file formats. Stateless. */
final class Codes {

  static final Fields.CodeList<Jurisdiction> JURISDICTIONS = new Listed<>(
      Jurisdiction::find,
      "an ISO 3166-1 alpha-2 code",
      Jurisdiction.all().stream().map(Jurisdiction::code).toList(),
      "Write two capitals, such as RS; XK for Kosovo*.");
  static final Fields.CodeList<Language> LANGUAGES =
      new Listed<>(Language::find, "a BCP 47 primary language subtag", List.of(), "Write it as fr, ar or sr.");
  static final Fields.CodeList<LanguageLevel> LANGUAGE_LEVELS = new Listed<>(
      LanguageLevel::find,
      "a CEFR level",
      Arrays.stream(LanguageLevel.values()).map(LanguageLevel::code).toList(),
      "Write A1, A2, B1, B2, C1, C2 or native.");
  static final Fields.CodeList<ExpertiseLevel> EXPERTISE_LEVELS =
      ofEnum(ExpertiseLevel.class, "a level of expertise", each -> each != ExpertiseLevel.UNSTATED);
  static final Fields.CodeList<ApprovalStatus> APPROVAL_STATUSES =
      ofEnum(ApprovalStatus.class, "an approval status", each -> true);
  static final Fields.CodeList<Consent.Scope> CONSENT_SCOPES =
      ofEnum(Consent.Scope.class, "a scope of consent", each -> each != Consent.Scope.NONE);
  static final Fields.CodeList<Gender> GENDERS = ofEnum(Gender.class, "a gender of the format", each -> true);
  static final Fields.CodeList<Sector> SECTORS = ofEnum(Sector.class, "a sector", each -> true);
  static final Fields.CodeList<Modality> MODALITIES =
      ofEnum(Modality.class, "a modality", each -> each != Modality.UNSTATED);
  static final Fields.CodeList<DeploymentMove> DEPLOYMENT_MOVES =
      ofEnum(DeploymentMove.class, "a move of a deployment", each -> true);
  static final Fields.CodeList<Beneficiary> BENEFICIARIES =
      ofEnum(Beneficiary.class, "a kind of beneficiary", each -> true);
  static final Fields.CodeList<Organisation.Kind> ORGANISATION_KINDS =
      ofEnum(Organisation.Kind.class, "a kind of organisation", each -> each != Organisation.Kind.NONE);
  static final Fields.CodeList<GenderObjective> GENDER_OBJECTIVES =
      ofEnum(GenderObjective.class, "a gender objective", each -> each != GenderObjective.UNSTATED);
  static final Fields.CodeList<ContractKind> CONTRACT_KINDS =
      ofEnum(ContractKind.class, "a kind of contract", each -> each != ContractKind.UNSTATED);
  static final Fields.CodeList<DueDiligence> FINDINGS =
      ofEnum(DueDiligence.class, "a finding of due diligence", each -> each != DueDiligence.NOT_ASSESSED);
  static final Fields.CodeList<Clearance> CLEARANCES = ofEnum(Clearance.class, "a clearance", each -> true);
  static final Fields.CodeList<Modality> STRICT_MODALITIES =
      ofEnum(Modality.class, "a modality", each -> each == Modality.ON_SITE || each == Modality.REMOTE);

  private Codes() {}

  static Fields.CodeList<ConceptId> concepts(Taxonomy taxonomy) {
    return new Listed<>(
        code -> isOneWord(code) ? taxonomy.find(ConceptId.of(code)).map(Concept::id) : Optional.empty(),
        "a concept of taxonomy " + taxonomy,
        taxonomy.concepts().stream().map(each -> each.id().value()).toList(),
        "Use an identifier of that taxonomy.");
  }

  private static boolean isOneWord(String code) {
    return !code.isBlank() && code.chars().noneMatch(Character::isWhitespace);
  }

  /** How an enum constant is written in a file: small letters, hyphens between words. */
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> Fields.CodeList<E> ofEnum(Class<E> type, String what,
      Function<E, Boolean> isCode) {
    ImmutableMap<String, E> byCode = Arrays.stream(type.getEnumConstants())
        .filter(isCode::apply)
        .collect(ImmutableMap.toImmutableMap(Codes::code, each -> each));
    return new Listed<>(
        code -> Optional.ofNullable(byCode.get(code)),
        what,
        byCode.keySet(),
        "Write one of " + String.join(", ", byCode.keySet()) + ".");
  }

  private record Listed<T>(Function<String, Optional<T>> finder, String what, Collection<String> known, String hint)
      implements Fields.CodeList<T> {

    @Override
    public Optional<T> find(String code) {
      return finder.apply(code);
    }
  }
}
