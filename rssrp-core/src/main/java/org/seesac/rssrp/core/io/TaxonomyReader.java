package org.seesac.rssrp.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads a SKOS concept scheme written as JSON-LD, in compacted, expanded or flattened form.
 *
 * <p>Read are concepts with prefLabel, altLabel, hiddenLabel, definition, editorialNote, notation, broader or narrower,
 * related and the mapping properties, and the scheme with its version ({@code owl:versionInfo}) and title. The identifier
 * of a concept is its IRI without the base of the document or the IRI of the scheme. Contexts at other addresses are not
 * fetched. Sources: "SKOS Reference", W3C 2009; "JSON-LD 1.1", W3C 2020. Stateless and safe for use by many threads.
 */
public final class TaxonomyReader {

  private static final int LARGEST = 64 << 20;

  private TaxonomyReader() {}

  /**
   * Reads a taxonomy.
   *
   * @param file a JSON-LD file
   * @return the taxonomy
   * @throws InvalidDataException when it is not such a file or SKOS integrity is broken; it lists every problem
   * @throws UncheckedIOException when the file cannot be read
   */
  public static Taxonomy read(Path file) {
    return TextFiles.read(file, in -> read(in, file.toString()));
  }

  /**
   * Reads a taxonomy.
   *
   * @param in the bytes of a JSON-LD document of at most 64 MiB; not closed
   * @param name what to call the document in messages
   * @return the taxonomy
   * @throws InvalidDataException when it is not such a document or SKOS integrity is broken; it lists every problem
   * @throws UncheckedIOException when the stream fails
   */
  public static Taxonomy read(InputStream in, String name) {
    Problems problems = new Problems(name);
    JsonNode document = document(in, problems);
    problems.throwIfAny();
    return new SkosScheme(graph(document, problems), problems).taxonomy();
  }

  private static JsonNode document(InputStream in, Problems problems) {
    try {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        problems.add(0, "", "", "", "The document is larger than " + LARGEST + " bytes.", "Split or shorten it.");
      } else {
        return Json.MAPPER.readTree(Json.decode(bytes));
      }
    } catch (CharacterCodingException e) {
      problems.add(0, "", "", "", "The document is not UTF-8.", "Save it as UTF-8.");
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      problems.add(line, "", "", "", "The document is not JSON: " + e.getOriginalMessage() + ".", "Correct it there.");
    } catch (IOException e) {
      throw new UncheckedIOException(problems.file() + " could not be read. Check the disk or connection.", e);
    }
    return Json.MAPPER.createObjectNode();
  }

  private static JsonLdGraph graph(JsonNode document, Problems problems) {
    try {
      return JsonLdGraph.of(document);
    } catch (IllegalArgumentException e) {
      problems.add(0, "", "@context", "", String.valueOf(e.getMessage()), "");
      throw new InvalidDataException(problems.file(), problems);
    }
  }
}
