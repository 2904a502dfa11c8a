package org.isnad.service;

import java.util.function.Consumer;
import org.isnad.article.Article;
import org.isnad.engine.Hit;
import org.isnad.engine.SearchAnswer;
import org.isnad.engine.SearchRequest;
import org.isnad.engine.SearchRequest.Window;
import org.isnad.engine.Snapshot;

/** All hits of a request in their order, a stretch at a time, so that any number can be walked. */
public final class Walk {

  private static final int STRETCH = 200;

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final SearchAnswer first;

  Walk(Snapshot snapshot, SearchRequest request) {
    this.snapshot = snapshot;
    this.request = request;
    this.first = snapshot.search(request.within(Window.at(0, STRETCH)));
  }

  /** How many there are. */
  public int total() {
    return first.total();
  }

  /** Visits the article of each once, whole: hits come without their mentions. */
  public void forEach(Consumer<Article> visitor) {
    first.hits().forEach(hit -> visitor.accept(whole(hit)));
    String next = first.next();
    while (next != null) {
      SearchAnswer answer = snapshot.search(request.within(Window.after(next, STRETCH)));
      answer.hits().forEach(hit -> visitor.accept(whole(hit)));
      next = answer.next();
    }
  }

  private Article whole(Hit hit) {
    return snapshot.article(hit.article().id()).orElseThrow();
  }
}
