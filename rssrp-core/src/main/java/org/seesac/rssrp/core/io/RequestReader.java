package org.seesac.rssrp.core.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * Reads requests: JSON Lines in UTF-8, one request a line.
 *
 * <p>{@link #read(Path)} takes all or nothing; {@link #readSound(Path)} gives the sound records and the problems of the
 * others, by the same rules as {@link RosterReader}. Immutable and safe for use by many threads.
 */
public final class RequestReader {

  private final Taxonomy taxonomy;
  private final ReadingProgress progress;

  private RequestReader(Taxonomy taxonomy, ReadingProgress progress) {
    this.taxonomy = taxonomy;
    this.progress = progress;
  }

  /**
   * A reader of requests whose needs refer to a taxonomy.
   *
   * @param taxonomy the taxonomy
   * @return a reader that tells nobody of its progress
   */
  public static RequestReader of(Taxonomy taxonomy) {
    return new RequestReader(taxonomy, ReadingProgress.NONE);
  }

  /**
   * A reader that tells how far it has come and can be stopped.
   *
   * @param listener hears of every line
   * @return a new reader
   */
  public RequestReader withProgress(ReadingProgress listener) {
    return new RequestReader(taxonomy, listener);
  }

  /**
   * Reads all requests of a file.
   *
   * @param file a JSON Lines file
   * @return the requests, in file order
   * @throws InvalidDataException when any record has a problem; it lists them all
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  public List<SupportRequest> read(Path file) {
    return TextFiles.read(file, in -> read(in, file.toString()));
  }

  /**
   * Reads all requests of a file.
   *
   * @param in the bytes of a JSON Lines file; not closed
   * @param name what to call the file in messages
   * @return the requests, in file order
   * @throws InvalidDataException when any record has a problem; it lists them all
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public List<SupportRequest> read(InputStream in, String name) {
    Problems problems = new Problems(name);
    List<SupportRequest> requests = collect(in, problems);
    problems.throwIfAny();
    return List.copyOf(requests);
  }

  /**
   * Reads what is sound in a file of requests.
   *
   * @param file a JSON Lines file
   * @return the requests whose records are sound, and the problems of the others
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  public RequestReading readSound(Path file) {
    return TextFiles.read(file, in -> readSound(in, file.toString()));
  }

  /**
   * Reads what is sound in a file of requests.
   *
   * @param in the bytes of a JSON Lines file; not closed
   * @param name what to call the file in messages
   * @return the requests whose records are sound, and the problems of the others
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public RequestReading readSound(InputStream in, String name) {
    Problems problems = new Problems(name);
    List<SupportRequest> requests = collect(in, problems);
    return new RequestReading(requests, problems.listed(), problems.count());
  }

  private List<SupportRequest> collect(InputStream in, Problems problems) {
    List<SupportRequest> requests = new ArrayList<>();
    new JsonLines<>("request", new RequestParser(taxonomy)::parse, progress, problems).read(in, requests::add);
    return requests;
  }
}
