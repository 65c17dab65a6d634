package org.seesac.rssrp.examples;

import java.time.LocalDate;
import org.seesac.rssrp.core.roster.Roster;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class Inputs {

  @Mixin
  private RosterInput ofRoster = new RosterInput();

  @Option(names = "--as-of", paramLabel = "DATE",
      description = "Day as of which experts are judged and deployments are counted. Default: today.")
  private LocalDate asOf = LocalDate.now(java.time.ZoneOffset.UTC);

  Roster roster() {
    return ofRoster.roster();
  }

  LocalDate asOf() {
    return asOf;
  }
}
