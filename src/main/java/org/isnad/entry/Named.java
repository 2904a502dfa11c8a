package org.isnad.entry;

import org.isnad.article.Dimension;

/**
 * An entity, as mentions cite it.
 *
 * @param id of an actor or person, path of a place
 */
public record Named(Dimension dimension, String id) {}
