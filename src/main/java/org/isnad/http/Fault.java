package org.isnad.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request.
 *
 * @param position in the value, in UTF-16 units; null if the whole value is wrong
 * @param code stable, for programs
 * @param message for people, a sentence
 * @param hint what would be right
 */
public record Fault(
    String parameter,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer position,
    String code,
    String message,
    String hint) {}
