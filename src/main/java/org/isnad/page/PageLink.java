package org.isnad.page;

/**
 * Words that lead somewhere.
 *
 * @param on whether it is where the reader is
 */
public record PageLink(String label, String href, boolean on) {

  /** A link to somewhere else. */
  public static PageLink to(String label, Object url) {
    return new PageLink(label, url.toString(), false);
  }
}
