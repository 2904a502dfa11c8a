/**
 * What was asked becomes weighted clauses: names expand over the spellings that the index contains.
 */
@NullMarked
package org.isnad.plan;

import org.jspecify.annotations.NullMarked;
