package org.isnad.matching;

import org.isnad.entry.Alias;
import org.isnad.entry.Entry;

/**
 * What a path of words stands for.
 *
 * @param words how many words the path has
 */
record Target(Entry entry, Alias alias, int words) {}
