package org.isnad.lucene;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * The articles that results showed last, without their mentions: who narrows a search or turns a
 * page back sees many of them again. An index never changes, so they do not grow old. Safe to share
 * between threads.
 */
final class RecentArticles {

  /** How an article is read that is not among them. */
  interface Reading {
    Article read(int doc) throws IOException;
  }

  private final long most;
  private final Map<Integer, Article> articles = new LinkedHashMap<>(64, 0.75f, true);
  private long size;

  /**
   * None yet.
   *
   * @param most UTF-16 units of all their texts together
   */
  RecentArticles(long most) {
    this.most = most;
  }

  /** The article of a document, read if it is not among them. */
  Article get(int doc, Reading reading) throws IOException {
    Article known = find(doc);
    if (known != null) {
      return known;
    }
    Article article = reading.read(doc); // meanwhile others may look theirs up
    keep(doc, article);
    return article;
  }

  private synchronized @Nullable Article find(int doc) {
    return articles.get(doc);
  }

  private synchronized void keep(int doc, Article article) {
    if (articles.putIfAbsent(doc, article) != null) {
      return;
    }
    size += article.text().length();
    Iterator<Article> oldest = articles.values().iterator();
    while (size > most && oldest.hasNext()) {
      size -= oldest.next().text().length();
      oldest.remove();
    }
  }

  /** UTF-16 units of all their texts together. */
  synchronized long size() {
    return size;
  }
}
