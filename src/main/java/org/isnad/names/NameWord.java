package org.isnad.names;

/**
 * A word of a name as the matcher sees it.
 *
 * @param text folded, without apostrophes at its edges, never empty
 * @param article the article that stood before it, folded, or empty
 * @param abd whether it is the name after Abd; {@code text} is then that name alone
 * @param link whether it may be left out, such as bin
 */
record NameWord(String text, String article, boolean abd, boolean link) {}
