package org.isnad.press;

import org.isnad.article.Span;
import org.isnad.gazetteer.Outlet;

/** An outlet's name in a text. */
public record OutletMention(Outlet outlet, Span span) {}
