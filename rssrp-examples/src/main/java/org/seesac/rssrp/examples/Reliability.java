package org.seesac.rssrp.examples;

import java.io.PrintWriter;
import java.util.Locale;

/** Whether stated confidences come true: a reliability table in ten classes. */
final class Reliability {

  private static final int CLASSES = 10;

  private final int[] right = new int[CLASSES];
  private final int[] all = new int[CLASSES];
  private final double[] stated = new double[CLASSES];

  void count(double confidence, boolean isRight) {
    int bin = Math.min(CLASSES - 1, (int) (confidence * CLASSES));
    all[bin]++;
    stated[bin] += confidence;
    right[bin] += isRight ? 1 : 0;
  }

  void print(PrintWriter out) {
    out.println("confidence of concepts   stated   came true   findings");
    double error = 0;
    int total = 0;
    for (int bin = 0; bin < CLASSES; bin++) {
      if (all[bin] > 0) {
        out.printf(Locale.ROOT, "  %.1f to %.1f %17.2f %11.2f %10d%n", bin / (double) CLASSES,
            (bin + 1) / (double) CLASSES,
            stated[bin] / all[bin], right[bin] / (double) all[bin], all[bin]);
        error += Math.abs(stated[bin] - right[bin]);
        total += all[bin];
      }
    }
    out.printf(Locale.ROOT, "  expected calibration error %.3f%n%n", total == 0 ? 0 : error / total);
  }
}
