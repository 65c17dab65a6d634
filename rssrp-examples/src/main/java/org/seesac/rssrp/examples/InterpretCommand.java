package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.seesac.rssrp.core.io.RequestReader;
import org.seesac.rssrp.core.io.WholeFile;
import org.seesac.rssrp.core.request.SupportRequest;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import org.seesac.rssrp.matching.interpret.RequestInterpreter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is understood of a text, or writes it for every request of a file. */
@Command(
    name = "interpret",
    mixinStandardHelpOptions = true,
    description = "Shows what is understood of a text, or writes it for every request of a file as JSON Lines.")
final class InterpretCommand implements Runnable {

  @Parameters(arity = "0..1", paramLabel = "TEXT", description = "The request in free text.")
  private String text = "";

  @Option(names = "--requests", paramLabel = "FILE", description = "Requests, one a line (JSON Lines).")
  private Path requestFile = Path.of("");

  @Option(names = "--out", paramLabel = "FILE", description = "Where the readings are written, one a line.")
  private Path outFile = Path.of("");

  @Mixin
  private LanguageInput language = new LanguageInput();

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Taxonomy taxonomy = Taxonomy.rssrp();
    RequestInterpreter interpreter = RequestInterpreter.of(taxonomy);
    boolean ofFile = !requestFile.toString().isEmpty();
    if (ofFile == text.isBlank() && ofFile != outFile.toString().isEmpty()) {
      if (ofFile) {
        writeAll(taxonomy, interpreter);
      } else {
        new InterpretationText(taxonomy, language.tag(), spec.commandLine().getOut())
            .print(interpreter.interpret(text));
      }
      return;
    }
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Give a TEXT, or --requests FILE together with --out FILE.");
  }

  private void writeAll(Taxonomy taxonomy, RequestInterpreter interpreter) {
    List<SupportRequest> requests = RequestReader.of(taxonomy).read(requestFile);
    StringBuilder lines = new StringBuilder();
    requests.forEach(request -> lines.append(InterpretationJson.of(request, interpreter)).append('\n'));
    WholeFile.write(outFile, lines.toString());
    spec.commandLine().getOut().printf(Locale.ROOT, "%d requests read, written to %s%n", requests.size(), outFile);
  }
}
