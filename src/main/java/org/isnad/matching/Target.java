package org.isnad.matching;

import java.util.List;
import org.isnad.entry.Alias;
import org.isnad.entry.Condition;
import org.isnad.entry.Entry;

/**
 * What a path of words stands for.
 *
 * @param conditions of the alias, without the way to it: they are asked for most
 * @param words how many words the path has
 */
record Target(Entry entry, Alias alias, List<Condition> conditions, int words) {

  Target(Entry entry, Alias alias, int words) {
    this(entry, alias, alias.conditions(), words);
  }
}
