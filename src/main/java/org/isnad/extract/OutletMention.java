package org.isnad.extract;

import org.isnad.article.Span;
import org.isnad.gazetteer.Outlet;

/** An outlet's name in a text. */
record OutletMention(Outlet outlet, Span span) {}
