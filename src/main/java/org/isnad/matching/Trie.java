package org.isnad.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.entry.Alias;
import org.isnad.entry.Entry;
import org.jspecify.annotations.Nullable;

/** Spellings as paths of word codes. */
final class Trie {

  /** Where more words lead on, as from the root, a table by code is quicker than a search. */
  private static final int MANY = 64;

  /** Of a word of {@code long}, as a power of two. */
  private static final int BITS = 6;

  private static final Target[] NOTHING = {};

  /** One word further on the way. */
  static final class Node {
    /** Words further on, and what ends here, until the trie is frozen. */
    private Map<Integer, Node> next = new HashMap<>(2);

    private List<Target> ends = new ArrayList<>(1);

    /** What ends here. Most nodes end nothing and share one array, which is near at hand. */
    private Target[] targets = NOTHING;

    /** Ascending; empty where {@link #nodes} is a table by code. */
    private int[] codes = {};

    private @Nullable Node[] nodes = {};

    /**
     * Bits for the codes, by their lowest bits: most words lead nowhere, and this says so first,
     * from far less memory. A table has as many that each code has its own.
     */
    private long[] some = {0};

    /** The node a word leads to, null if no spelling goes on so. */
    @Nullable Node next(int code) {
      if ((some[word(code)] >>> code & 1) == 0) {
        return null;
      }
      if (codes.length == 0) {
        return code < nodes.length ? nodes[code] : null;
      }
      int at = Arrays.binarySearch(codes, code);
      return at < 0 ? null : nodes[at];
    }

    private int word(int code) {
      return code >>> BITS & (some.length - 1); // the length is a power of two
    }

    private void freeze() {
      int[] sorted = next.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
      if (sorted.length > MANY) {
        nodes = new Node[sorted[sorted.length - 1] + 1];
        next.forEach((code, node) -> nodes[code] = node);
        some = new long[Integer.highestOneBit(nodes.length >>> BITS) << 1];
      } else {
        codes = sorted;
        nodes = Arrays.stream(codes).mapToObj(next::get).toArray(Node[]::new);
      }
      for (int code : sorted) {
        some[word(code)] |= 1L << code;
      }
      next.values().forEach(Node::freeze);
      targets = ends.isEmpty() ? NOTHING : ends.toArray(NOTHING);
      next = Map.of();
      ends = List.of();
    }

    /** Not to be changed. */
    Target[] targets() {
      return targets;
    }
  }

  private final Node root = new Node();

  Node root() {
    return root;
  }

  /** To be called when all spellings are in. */
  void freeze() {
    root.freeze();
  }

  void add(List<Integer> codes, Entry entry, Alias alias) {
    Node node = root;
    for (int code : codes) {
      node = node.next.computeIfAbsent(code, any -> new Node());
    }
    boolean known =
        node.ends.stream()
            .anyMatch(one -> one.entry().row().equals(entry.row()) && one.alias().equals(alias));
    if (!known) {
      node.ends.add(new Target(entry, alias, codes.size()));
    }
  }
}
