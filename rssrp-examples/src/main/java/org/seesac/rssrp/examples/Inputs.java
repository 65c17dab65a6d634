package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.seesac.rssrp.core.io.RosterReader;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import picocli.CommandLine.Option;

/** Options that several commands share. */
final class Inputs {

  @Option(names = "--roster", paramLabel = "FILE",
      description = "Roster, one expert a line (JSON Lines). Default: the sample roster.")
  private Path rosterFile = Path.of("");

  @Option(names = "--as-of", paramLabel = "DATE", description = "Day as of which experts are judged. Default: today.")
  private LocalDate asOf = LocalDate.now(java.time.ZoneOffset.UTC);

  Roster roster() {
    return rosterFile.toString().isEmpty() ? Sample.roster() : RosterReader.of(Taxonomy.rssrp()).read(rosterFile);
  }

  LocalDate asOf() {
    return asOf;
  }
}
