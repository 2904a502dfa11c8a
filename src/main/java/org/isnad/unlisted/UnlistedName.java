package org.isnad.unlisted;

/**
 * A name that no gazetteer knows, at one place of a text.
 *
 * @param name as the article mostly writes it, the same for all its spellings there
 * @param first its first word here
 * @param last its last word here, inclusive
 * @param rule {@code unlisted}, or how a shorter form was joined: {@code acronym}, {@code surname}
 */
public record UnlistedName(String name, int first, int last, String rule) {}
