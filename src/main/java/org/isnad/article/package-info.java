/**
 * The record everything is about: an article, its parts, its date and what was found in it, each
 * with its place in the text.
 */
@NullMarked
package org.isnad.article;

import org.jspecify.annotations.NullMarked;
