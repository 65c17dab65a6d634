package org.seesac.rssrp.core.io;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import org.seesac.rssrp.core.reference.ExpertiseLevel;
import org.seesac.rssrp.core.reference.Jurisdiction;
import org.seesac.rssrp.core.reference.Modality;
import org.seesac.rssrp.core.request.LanguageNeed;
import org.seesac.rssrp.core.request.Need;
import org.seesac.rssrp.core.request.SupportRequest;

/**
 * Writes requests as JSON Lines: what {@link RequestReader} reads back is equal to what was written. Stateless and safe
 * for use by many threads.
 */
public final class RequestWriter {

  private RequestWriter() {}

  /**
   * Writes requests to a file, whole or not at all.
   *
   * @param requests the requests, each with an id
   * @param file where to; an older file of that name is replaced
   * @throws java.io.UncheckedIOException when it cannot be written; an older file is then unchanged
   */
  public static void write(Collection<SupportRequest> requests, Path file) {
    WholeFile.write(file, out -> write(requests, out));
  }

  /**
   * Writes requests to a stream.
   *
   * @param requests the requests, each with an id
   * @param out where to; flushed, not closed
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public static void write(Collection<SupportRequest> requests, OutputStream out) {
    LineOutput.write(out, requests, RequestWriter::line);
  }

  /**
   * Writes one request.
   *
   * @param request the request
   * @return one line of JSON, without a line end
   */
  public static String line(SupportRequest request) {
    return RecordWriter.start()
        .text("id", request.id())
        .text("text", request.text())
        .text("title", request.title())
        .jurisdiction("country", request.country())
        .text("requestedBy", request.requestedBy())
        .objects("needs", request.needs(), RequestWriter::need)
        .objects("languages", request.languages(), RequestWriter::language)
        .span(request.window())
        .whole("days", request.days())
        .code("modality", request.modality(), Modality.UNSTATED)
        .whole("experts", request.experts())
        .codes("excludedNationalities", codes(request.excludedNationalities()))
        .codes("participatingStates", codes(request.participatingStates()))
        .whole("minimumYears", request.minimumYears())
        .line();
  }

  private static void need(RecordWriter record, Need need) {
    record.text("concept", need.concept().value())
        .number("weight", need.weight(), 1)
        .code("minimumLevel", need.minimumLevel(), ExpertiseLevel.UNSTATED);
  }

  private static void language(RecordWriter record, LanguageNeed need) {
    record.text("language", need.language().code())
        .text("level", need.levelStated() ? need.level().code() : "")
        .flag("mandatory", need.mandatory(), true);
  }

  private static Collection<String> codes(Collection<Jurisdiction> jurisdictions) {
    return jurisdictions.stream().map(Jurisdiction::code).toList();
  }
}
