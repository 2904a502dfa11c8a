package org.isnad.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.isnad.article.Article;

/**
 * What is known of an article's copies only when all articles are read: a column that changes
 * without the article being written again. Few articles have a value.
 */
final class Kin {

  /** No file's name has it. */
  private static final String END = "\0";

  private static final int[] ALONE = {};

  private final IndexReader reader;

  /** By document, the number of its story; -1 where it has none. */
  private final int[] stories;

  /** By story, its documents. */
  private final List<int[]> documents;

  private Kin(IndexReader reader, int[] stories, List<int[]> documents) {
    this.reader = reader;
    this.stories = stories;
    this.documents = documents;
  }

  static BytesRef value(List<String> origins, String story) {
    return new BytesRef(story + END + String.join(END, origins));
  }

  static Kin read(IndexReader reader) throws IOException {
    var stories = new int[reader.maxDoc()];
    Arrays.fill(stories, -1);
    Map<String, Integer> numbers = new HashMap<>();
    List<List<Integer>> members = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.KIN);
      for (int doc = values.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = values.nextDoc()) {
        String story = story(values.binaryValue());
        if (!story.isEmpty()) {
          int number = numbers.computeIfAbsent(story, none -> numbers.size());
          if (number == members.size()) {
            members.add(new ArrayList<>());
          }
          members.get(number).add(leaf.docBase + doc);
          stories[leaf.docBase + doc] = number;
        }
      }
    }
    return new Kin(
        reader,
        stories,
        members.stream().map(docs -> docs.stream().mapToInt(doc -> doc).toArray()).toList());
  }

  private static String story(BytesRef value) {
    int end = value.offset;
    while (value.bytes[end] != 0) {
      end++;
    }
    return new String(value.bytes, value.offset, end - value.offset, StandardCharsets.US_ASCII);
  }

  /** How many stories there are. */
  int stories() {
    return documents.size();
  }

  /** The number of a document's story, -1 if it has none. */
  int story(int doc) {
    return stories[doc];
  }

  /** All documents of the story that a document belongs to; empty if it stands alone. */
  int[] together(int doc) {
    return stories[doc] < 0 ? ALONE : documents.get(stories[doc]);
  }

  /** An article as stored, with its origins and its story. */
  Article complete(Article stored, int doc) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.KIN);
    if (!values.advanceExact(doc - leaf.docBase)) {
      return stored;
    }
    List<String> pieces = List.of(values.binaryValue().utf8ToString().split(END, -1));
    String story = pieces.getFirst();
    return stored.among(pieces.subList(1, pieces.size()), story.isEmpty() ? null : story);
  }
}
