package org.isnad.article;

/**
 * A stretch that a reader reads: the title, the standfirst and each paragraph (both {@code BODY}),
 * each photo caption.
 */
public record Part(Role role, Span span) {}
