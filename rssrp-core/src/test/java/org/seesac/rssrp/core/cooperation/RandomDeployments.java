package org.seesac.rssrp.core.cooperation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.reference.PartialDate;
import org.seesac.rssrp.core.taxonomy.ConceptId;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** Deployments in every state with hostile texts; the same for the same seed. */
public final class RandomDeployments {

  private static final Taxonomy TAXONOMY = Taxonomy.rssrp();
  private static final List<String> NAMES = List.of(
      "Ministry of Interior", "МУП «Дирекција»", "وزارة الداخلية", "<b>Min & Co</b> \"x\" 'y'", "tab\tand\nbreak\r end",
      "control \u0001 \uFFFE \uD83D end", "]]> <!-- -->", "=cmd|' /C calc'!A0", "🕊️ pair", "  blanks   inside  ");
  private static final List<String> STATES = List.of("RS", "BA", "XK", "MK", "HR", "BG", "MD", "AL");
  private static final List<String> HOSTS = List.of("KG", "ML", "XK", "NR", "HR", "RS", "TN", "GB", "UA");
  private static final LocalDate FIRST = LocalDate.of(2023, 6, 1);
  private static final int DAYS = 1_500;

  private final Random random;
  private final List<String> names;

  public RandomDeployments(long seed) {
    this(seed, NAMES);
  }

  private RandomDeployments(long seed, List<String> names) {
    this.random = new Random(seed);
    this.names = names;
  }

  /** Without characters that no file may hold. */
  public static RandomDeployments wellFormed(long seed) {
    return new RandomDeployments(
        seed, NAMES.stream().filter(each -> !each.startsWith("control")).toList());
  }

  public Deployment deployment(String id) {
    return deployment(id, "X-" + (10_000 + random.nextInt(90_000)));
  }

  public Deployment deployment(String id, String expertId) {
    Jurisdiction provider = Jurisdiction.of(pick(STATES));
    Mission mission = mission(provider);
    LocalDate asked = mission.planned().firstDay().minusDays(60);
    Deployment deployment = new Deployment(
        id, expertId, provider, organisation(), text(), mission,
        List.of(DeploymentStep.plain(DeploymentMove.REQUEST_RELEASE, asked, "Office", text())));
    return moved(deployment, asked, random.nextInt(10));
  }

  private Deployment moved(Deployment asked, LocalDate day, int steps) {
    Deployment deployment = asked;
    LocalDate next = day;
    for (int i = 0; i < steps; i++) {
      next = next.plusDays(random.nextInt(30));
      deployment = step(deployment, next);
    }
    return deployment;
  }

  private Deployment step(Deployment deployment, LocalDate day) {
    return switch (deployment.state()) {
      case RELEASE_REQUESTED -> release(deployment, day);
      case RELEASED -> chance(8) ? deployment.cancel(day, "Office", "budget") : contract(deployment, day);
      case CONTRACTED -> chance(8)
          ? deployment.cancel(day, "Office", "visa")
          : deployment.deploy(day, "Office", TestDeployments.ALL_CLEAR);
      case DEPLOYED -> chance(5) ? deployment.curtail(day, "Office", "unrest") : deployment.complete(day, "Office");
      case COMPLETED -> deployment.evaluate(
          new Evaluation(1 + random.nextInt(5), 1 + random.nextInt(5), "files/" + random.nextInt(99)), day, "Office");
      case EVALUATED -> deployment.report(day, "Office");
      case RELEASE_REFUSED, CANCELLED, CURTAILED, REPORTED -> deployment;
    };
  }

  private Deployment release(Deployment deployment, LocalDate day) {
    if (chance(12)) {
      return deployment.expertRefuses(day, "on leave");
    }
    return deployment.step(DeploymentMove.EMPLOYER_RELEASES).isPresent()
        ? deployment.expertReleases(day)
        : deployment.employerReleases(day, "Ministry");
  }

  private Deployment contract(Deployment deployment, LocalDate day) {
    DueDiligence finding = chance(2) ? DueDiligence.CLEARED : DueDiligence.CLEARED_WITH_MEASURES;
    return deployment.assessBeneficiary(finding, day, "Office")
        .contract(pick(List.of(ContractKind.SECONDMENT, ContractKind.INDIVIDUAL_CONTRACT)), day, "Office");
  }

  private Mission mission(Jurisdiction provider) {
    LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
    Set<Jurisdiction> providers = new HashSet<>(some(() -> Jurisdiction.of(pick(STATES))));
    providers.add(provider);
    Exchange exchange = new Exchange(
        providers, Jurisdiction.of(pick(HOSTS)), chance(3) ? Organisation.NONE : organisation(),
        some(this::organisation));
    return new Mission(
        "Mission " + text(), text(), chance(2), exchange, text(), pick(List.of(Beneficiary.values())), concepts(),
        planned(from), pick(List.of(Modality.ON_SITE, Modality.REMOTE, Modality.EITHER)), text(), text(),
        pick(List.of(GenderObjective.values())));
  }

  private DateSpan planned(LocalDate from) {
    LocalDate to = from.plusDays(random.nextInt(40));
    return chance(6)
        ? new DateSpan(PartialDate.parse(from.toString().substring(0, 7)), PartialDate.parse("2029"))
        : DateSpan.of(from, to);
  }

  private Set<ConceptId> concepts() {
    Set<ConceptId> concepts = new LinkedHashSet<>(some(this::concept));
    concepts.add(concept());
    return concepts;
  }

  private ConceptId concept() {
    return TAXONOMY.concepts().get(random.nextInt(TAXONOMY.concepts().size())).id();
  }

  private Organisation organisation() {
    Organisation.Kind kind = pick(
        Stream.of(Organisation.Kind.values()).filter(each -> each != Organisation.Kind.NONE).toList());
    Jurisdiction state = chance(2) ? Jurisdiction.UNSTATED : Jurisdiction.of(pick(List.of("NO", "DE", "RS", "XK")));
    return new Organisation(pick(names), kind, state, chance(2) ? "" : "XM-DAC-" + random.nextInt(9_999));
  }

  private String text() {
    return chance(3) ? "" : pick(NAMES.subList(0, 4));
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> List<T> some(Supplier<T> supplier) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      some.add(supplier.get());
    }
    return some;
  }
}
