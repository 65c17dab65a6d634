package org.seesac.rssrp.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.seesac.rssrp.core.taxonomy.TestTaxonomy;

/** Files made to harm: each gives problems or a typed error, and costs a bounded amount of memory. */
class HostileFilesTest {

  private static final RosterReader READER = RosterReader.of(TestTaxonomy.frozen());
  private static final long GIGABYTE = 1L << 30;

  /** The same bytes over and over, made while they are read. */
  private static final class Endless extends InputStream {
    private final byte[] head;
    private final byte[] again;
    private final long length;
    private long at;

    Endless(String head, String again, long length) {
      this.head = head.getBytes(StandardCharsets.UTF_8);
      this.again = again.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      if (at >= length) {
        return -1;
      }
      long position = at++;
      return position < head.length ? head[(int) position] : again[(int) ((position - head.length) % again.length)];
    }

    @Override
    public int read(byte[] bytes, int from, int count) {
      int got = 0;
      for (int next = read(); next >= 0; next = got < count ? read() : -1) {
        bytes[from + got++] = (byte) next;
      }
      return got == 0 ? -1 : got;
    }
  }

  @Test
  void aTextOfOneGigabyteIsRefusedWithoutKeepingIt() {
    long before = used();

    List<DataProblem> problems = READER.readSound(new Endless("{\"id\":\"", "a", GIGABYTE), "r").problems();

    assertEquals("r line 1: The line is longer than 16777216 bytes. Split or shorten the record.",
        problems.getFirst().toString());
    assertTrue(used() - before < GIGABYTE / 4, "memory grew by " + (used() - before));
  }

  @Test
  void aMillionBadLinesAreCountedButNotAllListed() {
    RosterReading reading = READER.readSound(new Endless("", "{\n", 2_000_000), "r");

    assertEquals(1_000_000, reading.problemCount());
    assertEquals(10_000, reading.problems().size());
  }

  @Test
  void deepNestingIsAProblem() {
    String nested = "{\"id\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";

    assertEquals(1, READER.readSound(RosterReaderTest.bytes(nested), "r").problems().size());
  }

  @Test
  void aNumberOfManyDigitsIsAProblem() {
    String line = "{\"id\":\"E\",\"assignments\":[{\"rating\":" + "9".repeat(100_000) + "}]}";

    assertEquals(1, READER.readSound(RosterReaderTest.bytes(line), "r").problemCount());
  }

  @Property(tries = 2000)
  void anyBytesGiveProblemsAndNeverAnotherError(@ForAll byte[] bytes) {
    RosterReading reading = READER.readSound(new java.io.ByteArrayInputStream(bytes), "r");

    assertEquals(0, reading.roster().size());
  }

  @Property(tries = 2000)
  void aDamagedRecordIsReadOrRefusedButNeverBreaksTheReader(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder line = new StringBuilder(RosterWriter.line(org.seesac.rssrp.core.roster.TestExperts.expert("E-1")));
    for (int i = random.nextInt(4); i >= 0; i--) {
      line.setCharAt(random.nextInt(line.length()), "\"{}[]:,0aé\0\\".charAt(random.nextInt(12)));
    }

    RosterReading reading = READER.readSound(RosterReaderTest.bytes(line.toString()), "r");

    assertTrue(reading.roster().size() + reading.problems().size() > 0);
  }

  @Test
  void aTaxonomyThatIsNoTaxonomyIsRefused() {
    for (String document : List.of("", "[", "{}", "[]", "3", "{\"@context\":\"https://example.org/context\"}")) {
      assertThrows(InvalidDataException.class, () -> TaxonomyReader.read(RosterReaderTest.bytes(document), "t"),
          document);
    }
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
