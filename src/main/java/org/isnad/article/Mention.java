package org.isnad.article;

/**
 * One name in the text, read as one entity. Mentions of one article never overlap, save where one
 * name says two things ({@code Pentagon troops}: the ministry and the armed forces).
 *
 * @param id of the gazetteer entry; for a place its path, such as {@code iraq/nineveh/zummar}
 * @param rule why: {@code alias}, {@code name}, {@code spelling}, {@code surname}, {@code country
 *     as actor} ...
 * @param row of the gazetteer, as {@code actors.tsv:17}
 */
public record Mention(Dimension dimension, String id, Span span, String rule, String row) {}
