package org.isnad.cli;

import java.io.IOException;
import org.isnad.article.Span;
import org.isnad.engine.Snapshot;
import org.isnad.generation.Generation;
import org.isnad.http.OpenIndex;
import org.isnad.plan.Planner;
import org.isnad.plan.Suggester;

/** Opens a generation with the configuration it was made with. */
final class IndexOpener {

  private IndexOpener() {}

  static OpenIndex open(Generation generation) throws IOException {
    Workshop workshop = Workshop.load(generation.config());
    Toolbox tools = workshop.tools();
    var planner = new Planner(workshop.gazetteer(), tools.analysis(), tools.names());
    var suggester = new Suggester(workshop.gazetteer(), tools.names());
    Snapshot snapshot = tools.engine().open(generation.index());
    return new OpenIndex(
        generation.id(),
        generation.manifest(),
        snapshot,
        tools.config().facets().facets(),
        new GazetteerCatalogue(workshop.gazetteer(), snapshot),
        planner::plan,
        suggester::suggest,
        text -> tools.analysis().tokens(text, new Span(0, text.length())));
  }
}
