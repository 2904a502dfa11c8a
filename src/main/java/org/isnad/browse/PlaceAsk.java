package org.isnad.browse;

/**
 * Which places are wanted.
 *
 * @param within a path; blank for the widest places
 * @param typed beginnings of words of their names, or words in another spelling, anywhere within;
 *     blank for those one step down
 * @param offset places skipped
 * @param size places wanted at most
 */
public record PlaceAsk(String within, String typed, int offset, int size) {}
