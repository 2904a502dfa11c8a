package org.isnad.article;

/**
 * Who set something right, and why.
 *
 * @param who empty if nobody is named
 * @param when the day, such as {@code 2024-05-02}; empty if not said
 * @param why in words; empty if not said
 * @param where it is written, such as {@code corrections/outlets.tsv:7} or {@code a.txt.meta.json}
 */
public record Because(String who, String when, String why, String where) {}
