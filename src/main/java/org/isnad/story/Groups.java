package org.isnad.story;

/** Numbers that belong together, by union and find; the least of a group stands for it. */
final class Groups {

  private final int[] parents;

  Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  int leastWith(int member) {
    int root = member;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]]; // halves the way for who comes after
      root = parents[root];
    }
    return root;
  }

  boolean together(int a, int b) {
    return leastWith(a) == leastWith(b);
  }

  void join(int a, int b) {
    int one = leastWith(a);
    int other = leastWith(b);
    parents[Math.max(one, other)] = Math.min(one, other);
  }
}
