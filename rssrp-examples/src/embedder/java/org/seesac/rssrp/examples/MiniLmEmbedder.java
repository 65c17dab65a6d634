package org.seesac.rssrp.examples;

import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import org.seesac.rssrp.matching.interpret.TextEmbedder;

/**
 * Vectors of all-MiniLM-L6-v2, quantized: 384 dimensions, English only, inside this process, from the jar, without a
 * network. Text beyond 510 word pieces is embedded piece by piece and averaged. Safe for use by many threads.
 *
 * <p>Model: N. Reimers and I. Gurevych, "Sentence-BERT", EMNLP 2019, doi 10.18653/v1/D19-1410; Apache-2.0.
 */
public final class MiniLmEmbedder implements TextEmbedder {

  private final AllMiniLmL6V2QuantizedEmbeddingModel model;

  /** Loads the model, which takes about a second. Each call runs on the thread that makes it. */
  public MiniLmEmbedder() {
    this.model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
  }

  @Override
  public float[] embed(String text) {
    return model.embed(text).content().vector();
  }
}
