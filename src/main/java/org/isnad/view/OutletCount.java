package org.isnad.view;

/**
 * An outlet that writes a name in a certain way.
 *
 * @param docs results of this outlet with the spelling, at least 1
 */
public record OutletCount(String id, String label, int docs) {}
