package org.seesac.rssrp.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.seesac.rssrp.core.io.RequestReader;
import org.seesac.rssrp.core.io.RosterReader;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** The sample data: 72 invented experts and 40 invented requests. */
final class Sample {

  private Sample() {}

  static Roster roster() {
    try (InputStream in = open("roster.jsonl")) {
      return RosterReader.of(Taxonomy.rssrp()).read(in, "roster.jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<SupportRequest> requests() {
    try (InputStream in = open("requests.jsonl")) {
      return RequestReader.of(Taxonomy.rssrp()).read(in, "requests.jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Sample.class.getResourceAsStream("/sample/" + name), name);
  }
}
