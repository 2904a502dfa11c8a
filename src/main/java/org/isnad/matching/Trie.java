package org.isnad.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.jspecify.annotations.Nullable;

/** Spellings as paths of word codes, gathered until all are in. */
final class Trie {

  /** Where more words lead on, as from the root, a table by code is quicker than a search. */
  private static final int MANY = 64;

  private static final Target[] NOTHING = {};
  private static final int[] NO_CODES = {};
  private static final Node[] NOWHERE = {};

  /**
   * One word further on the way. Small and without much behind it, as to fetch one from memory is
   * most of what finding a name costs.
   */
  static final class Node {
    /**
     * Bits for the codes of the words further on, by their lowest bits: most words lead nowhere,
     * and this says so first. None where no spelling goes on.
     */
    private final long some;

    /** What ends here. Most nodes end nothing and share one array, which is near at hand. */
    private final Target[] targets;

    /** Ascending; empty where {@link #nodes} is a table by code. */
    private final int[] codes;

    private final @Nullable Node[] nodes;

    private Node(Target[] targets, int[] codes, @Nullable Node[] nodes, long some) {
      this.targets = targets;
      this.codes = codes;
      this.nodes = nodes;
      this.some = some;
    }

    /** The node a word leads to, null if no spelling goes on so. */
    @Nullable Node next(int code) {
      if ((some >>> code & 1) == 0) {
        return null;
      }
      if (codes.length == 0) {
        return code < nodes.length ? nodes[code] : null;
      }
      int at = Arrays.binarySearch(codes, code);
      return at < 0 ? null : nodes[at];
    }

    /** Whether any spelling goes on. */
    boolean goesOn() {
      return some != 0;
    }

    /** Not to be changed. */
    Target[] targets() {
      return targets;
    }
  }

  /** A node to which words may yet be added. */
  private static final class Growing {
    final SortedMap<Integer, Growing> next = new TreeMap<>();
    final List<Target> ends = new ArrayList<>(1);

    Node frozen() {
      var codes = new int[next.size()];
      var nodes = new Node[next.size()];
      long some = 0;
      int at = 0;
      for (Map.Entry<Integer, Growing> one : next.entrySet()) {
        codes[at] = one.getKey();
        nodes[at] = one.getValue().frozen();
        some |= 1L << codes[at++];
      }
      Target[] targets = ends.isEmpty() ? NOTHING : ends.toArray(NOTHING);
      return at > MANY
          ? new Node(targets, NO_CODES, table(codes, nodes), some)
          : new Node(targets, at == 0 ? NO_CODES : codes, at == 0 ? NOWHERE : nodes, some);
    }

    private static @Nullable Node[] table(int[] codes, Node[] nodes) {
      var table = new Node[codes[codes.length - 1] + 1];
      for (int i = 0; i < codes.length; i++) {
        table[codes[i]] = nodes[i];
      }
      return table;
    }
  }

  private final Growing root = new Growing();

  /** The root of all that was added. */
  Node frozen() {
    return root.frozen();
  }

  void add(List<Integer> codes, Entry entry, Alias alias) {
    Growing node = root;
    for (int code : codes) {
      node = node.next.computeIfAbsent(code, any -> new Growing());
    }
    boolean known =
        node.ends.stream()
            .anyMatch(one -> one.entry().row().equals(entry.row()) && one.alias().equals(alias));
    if (!known) {
      node.ends.add(new Target(entry, alias, codes.size()));
    }
  }
}
