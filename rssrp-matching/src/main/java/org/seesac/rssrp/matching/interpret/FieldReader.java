package org.seesac.rssrp.matching.interpret;

import java.util.List;

/** Reads one kind of thing out of a request's text. Implementations are immutable. */
interface FieldReader {

  /** What the text says, with its places; empty when it says nothing. */
  List<Finding> read(RequestText text);
}
