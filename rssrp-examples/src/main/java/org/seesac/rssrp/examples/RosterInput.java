package org.seesac.rssrp.examples;

import java.nio.file.Path;
import org.seesac.rssrp.core.io.RosterReader;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import picocli.CommandLine.Option;

/** The option of commands that read a roster. */
final class RosterInput {

  @Option(names = "--roster", paramLabel = "FILE",
      description = "Roster, one expert a line (JSON Lines). Default: the sample roster.")
  private Path rosterFile = Path.of("");

  Roster roster() {
    return rosterFile.toString().isEmpty() ? Sample.roster() : RosterReader.of(Taxonomy.rssrp()).read(rosterFile);
  }
}
