package org.isnad.feed;

import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** What WordPress adds to a feed to make it the export of a whole blog. */
public final class BlogExport {
  /** The version follows. */
  private static final String NAMESPACE = "http://wordpress.org/export/";

  private BlogExport() {}

  /** What an entry is that readers were never shown as one: a picture, a draft, a menu. */
  public static @Nullable String unpublished(Element entry) {
    String type = own(entry, "post_type");
    String status = own(entry, "status");
    boolean shown = status.isEmpty() || status.equals("publish");
    if (shown && !type.equals("nav_menu_item")) {
      return null;
    }
    return type.equals("post") || type.equals("page") ? status : type;
  }

  private static String own(Element entry, String name) {
    return entry.getChildren().stream()
        .filter(child -> child.getName().equals(name))
        .filter(child -> child.getNamespaceURI().startsWith(NAMESPACE))
        .findFirst()
        .map(Element::getTextTrim)
        .orElse("");
  }
}
