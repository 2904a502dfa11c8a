package org.isnad.lexicon;

/**
 * A spelling that was found.
 *
 * @param word as the lexicon has it
 * @param similarity in [0, 1]; 1 only for the very spelling that was asked for
 * @param docs documents that have it, as the lexicon was told
 */
public record Hit(String word, double similarity, int docs) {}
