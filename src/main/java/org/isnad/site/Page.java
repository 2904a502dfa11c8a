package org.isnad.site;

/**
 * A page to be written.
 *
 * @param template of {@code web/templates}, without its ending
 * @param model the template's {@code page}
 */
record Page(String template, Object model) {}
