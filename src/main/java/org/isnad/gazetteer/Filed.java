package org.isnad.gazetteer;

import org.isnad.entry.Entry;
import org.isnad.entry.Row;

/** An entry and the row it was read from. */
public record Filed(Entry entry, Row row) {}
