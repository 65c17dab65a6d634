package org.seesac.rssrp.core.cooperation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.seesac.rssrp.core.reference.DateSpan;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.roster.TestExperts;
import org.seesac.rssrp.core.taxonomy.ConceptId;

/** Deployments for tests: of a Serbian expert to Kyrgyzstan, paid by Norway and brought about by UNDP. */
public final class TestDeployments {

  public static final LocalDate START = LocalDate.of(2025, 6, 2);
  public static final LocalDate END = LocalDate.of(2025, 6, 13);
  public static final Organisation UNDP =
      Organisation.multilateral("United Nations Development Programme", "XM-DAC-41114");
  public static final Set<Clearance> ALL_CLEAR = EnumSet.allOf(Clearance.class);
  static final String OFFICE = "SEESAC";
  private static final LocalDate ASKED = LocalDate.of(2025, 3, 3);

  private TestDeployments() {}

  public static Exchange exchange(String recipient, String... providers) {
    Set<Jurisdiction> states = Arrays.stream(providers).map(Jurisdiction::of).collect(Collectors.toSet());
    return new Exchange(
        states, Jurisdiction.of(recipient), UNDP, List.of(Organisation.government(Jurisdiction.of("NO"))));
  }

  public static Mission mission(Exchange exchange, Beneficiary beneficiary, String... concepts) {
    return new Mission(
        "Register of civilian firearms", "Regional programme", true, exchange, "Ministry of Internal Affairs",
        beneficiary, Arrays.stream(concepts).map(ConceptId::of).collect(Collectors.toSet()), DateSpan.of(START, END),
        Modality.ON_SITE, "team leader", "Sets up the register.", GenderObjective.UNSTATED);
  }

  public static Mission mission(Beneficiary beneficiary) {
    return mission(exchange("KG", "RS"), beneficiary, "salw.mtr.register");
  }

  public static Deployment requested(Mission mission) {
    return Deployment.requestRelease(
        "D-2025-17", TestExperts.expert("RS-0001"),
        Organisation.ministry("Ministry of Interior", Jurisdiction.of("RS")),
        "R-4", mission, ASKED, OFFICE);
  }

  public static Deployment released(Mission mission) {
    return requested(mission).employerReleases(ASKED.plusDays(3), "Ministry of Interior")
        .expertReleases(ASKED.plusDays(4));
  }

  public static Deployment contracted(Mission mission) {
    Deployment released = released(mission);
    Deployment cleared = mission.beneficiary().isSecurityForce()
        ? released.assessBeneficiary(DueDiligence.CLEARED_WITH_MEASURES, ASKED.plusDays(9), OFFICE)
        : released;
    return cleared.contract(ContractKind.SECONDMENT, ASKED.plusDays(10), OFFICE);
  }

  public static Deployment deployed(Mission mission) {
    return contracted(mission).deploy(START, OFFICE, ALL_CLEAR);
  }

  public static Deployment completed(Mission mission) {
    return deployed(mission).complete(END, OFFICE);
  }

  public static Deployment evaluated(Mission mission) {
    return completed(mission).evaluate(new Evaluation(5, 4, "files/report-17"), END.plusDays(20), OFFICE);
  }
}
