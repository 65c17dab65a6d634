package org.seesac.rssrp.examples;

import java.nio.file.Path;
import java.util.List;
import org.seesac.rssrp.core.cooperation.Deployment;
import org.seesac.rssrp.core.io.DeploymentReader;
import org.seesac.rssrp.core.taxonomy.Taxonomy;
import picocli.CommandLine.Option;

/** The option of commands that read deployments. */
final class DeploymentInput {

  @Option(names = "--deployments", paramLabel = "FILE",
      description = "Deployments, one a line (JSON Lines). Default: the sample deployments.")
  private Path deploymentFile = Path.of("");

  List<Deployment> deployments() {
    return deploymentFile.toString().isEmpty()
        ? Sample.deployments()
        : DeploymentReader.of(Taxonomy.rssrp()).read(deploymentFile);
  }
}
