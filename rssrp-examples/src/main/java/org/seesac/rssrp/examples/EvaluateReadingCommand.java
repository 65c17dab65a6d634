package org.seesac.rssrp.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import org.seesac.rssrp.matching.interpret.TextEmbedder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures how well requests are read, against what they really ask for. */
@Command(
    name = "evaluate-reading",
    mixinStandardHelpOptions = true,
    description = "Measures how well requests are read: by language, length and twist for requests with their truth, by "
        + "language and style for labelled texts.")
final class EvaluateReadingCommand implements Runnable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(names = "--requests", paramLabel = "FILE", description = "Requests, one a line (JSON Lines).")
  private Path requestFile = Path.of("");

  @Option(names = "--truth", paramLabel = "FILE", description = "What each of them asks for, one a line.")
  private Path truthFile = Path.of("");

  @Option(names = "--labelled", paramLabel = "FILE", description = "Short texts with their needs, one a line.")
  private Path labelledFile = Path.of("");

  @Option(names = "--notices", paramLabel = "FILE",
      description = "Notices of which only the area is known, one a line.")
  private Path noticeFile = Path.of("");

  @Option(names = "--areas", paramLabel = "FILE", description = "The areas of each of them, as TREC judgments.")
  private Path areaFile = Path.of("");

  @Option(names = "--embedder", paramLabel = "CLASS",
      description = "A TextEmbedder on the class path, with a constructor without parameters, to compare English requests "
          + "by meaning too. Default: none.")
  private String embedderClass = "";

  @Option(names = "--errors", description = "Names every text that was read wrongly.")
  private boolean errors;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    boolean hasRequests = !requestFile.toString().isEmpty() && !truthFile.toString().isEmpty();
    boolean hasLabelled = !labelledFile.toString().isEmpty();
    boolean hasNotices = !noticeFile.toString().isEmpty() && !areaFile.toString().isEmpty();
    if (!hasRequests && !hasLabelled && !hasNotices) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "Give --requests FILE together with --truth FILE, --labelled FILE, or --notices FILE together with "
              + "--areas FILE.");
    }
    Taxonomy taxonomy = Taxonomy.rssrp();
    RequestInterpreter interpreter = interpreter(taxonomy);
    PrintWriter out = spec.commandLine().getOut();
    if (hasRequests) {
      new RequestReadings(taxonomy, interpreter, errors).print(lines(requestFile), lines(truthFile), out);
    }
    if (hasLabelled) {
      new LabelledReadings(interpreter, errors).print(lines(labelledFile), out);
    }
    if (hasNotices) {
      new AreaReadings(taxonomy, interpreter, errors).print(lines(noticeFile), rows(areaFile), out);
    }
  }

  private RequestInterpreter interpreter(Taxonomy taxonomy) {
    return embedderClass.isEmpty()
        ? RequestInterpreter.of(taxonomy)
        : RequestInterpreter.of(taxonomy, embedder(embedderClass));
  }

  private TextEmbedder embedder(String name) {
    try {
      return Class.forName(name).asSubclass(TextEmbedder.class).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "No TextEmbedder can be made of class " + name + ". Give its full name, and put it on the class path: "
              + "for MiniLmEmbedder add the profile embedder (-Pdemo,embedder).",
          e);
    }
  }

  static List<JsonNode> lines(Path file) {
    return rows(file).stream().map(JSON::readTree).toList();
  }

  private static List<String> rows(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("File " + file + " cannot be read. Check the path.", e);
    }
  }
}
