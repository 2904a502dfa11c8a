package org.isnad.dates;

import java.time.LocalDate;
import org.isnad.article.Span;

/**
 * A time that an article tells of.
 *
 * @param span the words that tell it
 * @param from the first day that they can mean
 * @param to the last day that they can mean, included
 * @param rule how they were read: {@code printed}, or by which day of publication
 */
public record EventDate(Span span, LocalDate from, LocalDate to, String rule) {}
