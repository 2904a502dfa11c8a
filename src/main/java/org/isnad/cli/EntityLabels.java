package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.article.Dimension;
import org.isnad.cli.ExtractedArticle.Entity;
import org.isnad.cli.ExtractedArticle.Place;
import org.isnad.gazetteer.Gazetteer;

/** What entities are called. */
record EntityLabels(Gazetteer gazetteer) {

  Entity entity(Dimension dimension, String id, List<Place> mentions) {
    String facet = dimension.id();
    var path = new ArrayList<String>();
    path.add(gazetteer.label(facet, id));
    gazetteer.ancestors(facet, id).forEach(above -> path.addFirst(gazetteer.label(facet, above)));
    return new Entity(id, path.getLast(), gazetteer.kind(facet, id).orElse(""), path, mentions);
  }
}
