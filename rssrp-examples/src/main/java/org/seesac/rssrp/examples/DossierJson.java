package org.seesac.rssrp.examples;

import org.seesac.rssrp.matching.report.Dossier;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A dossier as one JSON object: its components under their own names, points in milli-points. */
final class DossierJson {

  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private DossierJson() {}

  static String of(Dossier dossier) {
    return JSON.writeValueAsString(dossier) + "\n";
  }
}
