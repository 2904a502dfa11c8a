package org.isnad.article;

/** Damage in the text that a reader should not see: {@code span} reads {@code replacement}. */
public record Repair(Span span, String replacement) {}
