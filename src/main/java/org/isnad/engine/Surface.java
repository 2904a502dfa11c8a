package org.isnad.engine;

/**
 * How articles write what a facet value stands for.
 *
 * @param text as one of them writes it
 * @param articles that write it so at least once
 */
public record Surface(String text, int articles) {}
