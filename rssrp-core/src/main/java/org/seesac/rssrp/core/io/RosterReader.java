package org.seesac.rssrp.core.io;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.seesac.rssrp.core.roster.Expert;
import org.seesac.rssrp.core.roster.Roster;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * Reads a roster: JSON Lines in UTF-8, one expert a line.
 *
 * <p>{@link #read(Path)} takes all or nothing; {@link #readSound(Path)} gives the sound records and the problems of the
 * others; {@link #stream} hands on one expert after another and keeps none. A field that is {@code null} counts as absent;
 * a field that the format does not know, or an identifier that stands twice, is a problem. A line may have 16 MiB at most.
 * Immutable and safe for use by many threads.
 */
public final class RosterReader {

  private final Taxonomy taxonomy;
  private final ReadingProgress progress;

  private RosterReader(Taxonomy taxonomy, ReadingProgress progress) {
    this.taxonomy = taxonomy;
    this.progress = progress;
  }

  /**
   * A reader of rosters whose claims refer to a taxonomy.
   *
   * @param taxonomy the taxonomy
   * @return a reader that tells nobody of its progress
   */
  public static RosterReader of(Taxonomy taxonomy) {
    return new RosterReader(taxonomy, ReadingProgress.NONE);
  }

  /**
   * A reader that tells how far it has come and can be stopped.
   *
   * @param listener hears of every line
   * @return a new reader
   */
  public RosterReader withProgress(ReadingProgress listener) {
    return new RosterReader(taxonomy, listener);
  }

  /**
   * Reads a whole roster.
   *
   * @param file a JSON Lines file
   * @return the roster, in file order
   * @throws InvalidDataException when any record has a problem; it lists them all
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  public Roster read(Path file) {
    return TextFiles.read(file, in -> read(in, file.toString()));
  }

  /**
   * Reads a whole roster.
   *
   * @param in the bytes of a JSON Lines file; not closed
   * @param name what to call the file in messages
   * @return the roster, in file order
   * @throws InvalidDataException when any record has a problem; it lists them all
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public Roster read(InputStream in, String name) {
    Problems problems = new Problems(name);
    Roster roster = collect(in, problems);
    problems.throwIfAny();
    return roster;
  }

  /**
   * Reads what is sound in a roster.
   *
   * @param file a JSON Lines file
   * @return the experts whose records are sound, and the problems of the others
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  public RosterReading readSound(Path file) {
    return TextFiles.read(file, in -> readSound(in, file.toString()));
  }

  /**
   * Reads what is sound in a roster.
   *
   * @param in the bytes of a JSON Lines file; not closed
   * @param name what to call the file in messages
   * @return the experts whose records are sound, and the problems of the others
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public RosterReading readSound(InputStream in, String name) {
    Problems problems = new Problems(name);
    Roster roster = collect(in, problems);
    return new RosterReading(roster, problems.listed(), problems.count());
  }

  /**
   * Hands on every sound expert as soon as it is read; the memory needed does not grow with the file, but for its
   * identifiers.
   *
   * @param in the bytes of a JSON Lines file; not closed
   * @param name what to call the file in messages
   * @param each takes one expert after another, in file order
   * @return the problems of the other records, in file order; at most 10 000
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public List<DataProblem> stream(InputStream in, String name, Consumer<Expert> each) {
    Problems problems = new Problems(name);
    forEach(in, problems, each);
    return problems.listed();
  }

  private Roster collect(InputStream in, Problems problems) {
    ImmutableList.Builder<Expert> experts = ImmutableList.builder();
    forEach(in, problems, experts::add);
    return Roster.of(taxonomy, experts.build());
  }

  private void forEach(InputStream in, Problems problems, Consumer<Expert> each) {
    new JsonLines<>("expert", new ExpertParser(taxonomy)::parse, progress, problems).read(in, each);
  }
}
