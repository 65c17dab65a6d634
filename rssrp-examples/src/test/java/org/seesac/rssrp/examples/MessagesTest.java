package org.seesac.rssrp.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** The words of the command line come from a file that may be damaged. */
class MessagesTest {

  @Test
  void wordsThatCannotBeReadAreToldWithTheirFileAndWhatToDo() {
    assertEquals(
        "The words in messages_xx.properties could not be read; the program's jar is damaged. Fetch it anew.",
        assertThrows(UncheckedIOException.class, () -> Messages.in("xx")).getMessage());
  }
}
