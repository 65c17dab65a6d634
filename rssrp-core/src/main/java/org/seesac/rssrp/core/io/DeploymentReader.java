package org.seesac.rssrp.core.io;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.seesac.rssrp.core.cooperation.Deployment;
import org.seesac.rssrp.core.taxonomy.Taxonomy;

/**
 * Reads deployments: JSON Lines in UTF-8, one deployment a line, as {@link DeploymentWriter} writes them.
 *
 * <p>Fields of a record: {@code id}, {@code expert} (identifier on the roster), {@code provider} (jurisdiction),
 * {@code employer} (organisation), {@code request}, {@code mission} and {@code history}. An organisation has {@code name},
 * {@code kind}, {@code state} and {@code reference}. A mission has {@code title}, {@code programme}, {@code seesac},
 * {@code providers}, {@code recipient}, {@code facilitator}, {@code funders}, {@code organisation}, {@code beneficiary},
 * {@code concepts}, {@code from}, {@code to}, {@code modality}, {@code role}, {@code description} and
 * {@code genderObjective}. A step has {@code move}, {@code on}, {@code by}, {@code note} and, where its move asks for it,
 * {@code contract}, {@code finding}, {@code clearances} or {@code evaluation}. Constants are written in small letters with
 * hyphens, such as {@code employer-releases}. A history that the life cycle does not allow is a problem of its line.
 *
 * <p>{@link #read(Path)} takes all or nothing; {@link #readSound(Path)} gives the sound records and the problems of the
 * others, by the same rules as {@link RosterReader}. Immutable and safe for use by many threads.
 */
public final class DeploymentReader {

  private final Taxonomy taxonomy;
  private final ReadingProgress progress;

  private DeploymentReader(Taxonomy taxonomy, ReadingProgress progress) {
    this.taxonomy = taxonomy;
    this.progress = progress;
  }

  /**
   * A reader of deployments whose missions refer to a taxonomy.
   *
   * @param taxonomy the taxonomy
   * @return a reader that tells nobody of its progress
   */
  public static DeploymentReader of(Taxonomy taxonomy) {
    return new DeploymentReader(taxonomy, ReadingProgress.NONE);
  }

  /**
   * A reader that tells how far it has come and can be stopped.
   *
   * @param listener hears of every line
   * @return a new reader
   */
  public DeploymentReader withProgress(ReadingProgress listener) {
    return new DeploymentReader(taxonomy, listener);
  }

  /**
   * Reads all deployments of a file.
   *
   * @param file a JSON Lines file
   * @return the deployments, in file order
   * @throws InvalidDataException when any record has a problem; it lists them all
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  public List<Deployment> read(Path file) {
    return TextFiles.read(file, in -> read(in, file.toString()));
  }

  /**
   * Reads all deployments of a file.
   *
   * @param in the bytes of a JSON Lines file; not closed
   * @param name what to call the file in messages
   * @return the deployments, in file order
   * @throws InvalidDataException when any record has a problem; it lists them all
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public List<Deployment> read(InputStream in, String name) {
    Problems problems = new Problems(name);
    List<Deployment> deployments = collect(in, problems);
    problems.throwIfAny();
    return List.copyOf(deployments);
  }

  /**
   * Reads what is sound in a file of deployments.
   *
   * @param file a JSON Lines file
   * @return the deployments whose records are sound, and the problems of the others
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the file cannot be read
   */
  public DeploymentReading readSound(Path file) {
    return TextFiles.read(file, in -> readSound(in, file.toString()));
  }

  /**
   * Reads what is sound in a file of deployments.
   *
   * @param in the bytes of a JSON Lines file; not closed
   * @param name what to call the file in messages
   * @return the deployments whose records are sound, and the problems of the others
   * @throws ReadingCancelledException when the progress listener stops it
   * @throws java.io.UncheckedIOException when the stream fails
   */
  public DeploymentReading readSound(InputStream in, String name) {
    Problems problems = new Problems(name);
    List<Deployment> deployments = collect(in, problems);
    return new DeploymentReading(deployments, problems.listed(), problems.count());
  }

  private List<Deployment> collect(InputStream in, Problems problems) {
    List<Deployment> deployments = new ArrayList<>();
    new JsonLines<>("deployment", new DeploymentParser(taxonomy)::parse, progress, problems).read(in, deployments::add);
    return deployments;
  }
}
