package org.isnad.plan;

/**
 * Something a reader may have begun to type.
 *
 * @param kind {@code actor}, {@code location}, {@code person}, {@code outlet} or {@code name}
 * @param text what to put into the search box
 * @param label how it is called
 * @param id of the gazetteer entry; empty for a mere name
 * @param count articles that it finds
 */
public record Suggestion(String kind, String text, String label, String id, int count) {}
