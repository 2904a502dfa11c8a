package org.isnad.article;

/**
 * A stretch of the text that is not the article: share lines, bios, metadata prefixes, second
 * copies of a caption. Taken out of what is searched, kept as a place.
 *
 * @param kind such as {@code byline}, {@code bio}, {@code prefix}, {@code duplicate-caption}
 */
public record Furniture(String kind, Span span) {}
