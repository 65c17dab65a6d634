package org.seesac.rssrp.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.seesac.rssrp.core.cooperation.Deployment;
import org.seesac.rssrp.core.io.DeploymentReader;
import org.seesac.rssrp.core.io.RequestReader;
import org.seesac.rssrp.core.io.RosterReader;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/** The sample data: 72 invented experts, 40 invented requests, and deployments of the experts in 2025 and 2026. */
final class Sample {

  private Sample() {}

  static Roster roster() {
    return read("roster.jsonl", RosterReader.of(Taxonomy.rssrp())::read);
  }

  static List<SupportRequest> requests() {
    return read("requests.jsonl", RequestReader.of(Taxonomy.rssrp())::read);
  }

  static List<Deployment> deployments() {
    return read("deployments.jsonl", DeploymentReader.of(Taxonomy.rssrp())::read);
  }

  private static <T> T read(String name, BiFunction<InputStream, String, T> reader) {
    try (InputStream in = open(name)) {
      return reader.apply(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Sample.class.getResourceAsStream("/sample/" + name), name);
  }
}
