package org.isnad.article;

/**
 * Letters of the text that its file has otherwise, because they were once read in a wrong encoding,
 * or because nobody can see them.
 *
 * @param span of the text, as it reads now; never empty
 * @param written what the file has there
 */
public record Mended(Span span, String written) {}
