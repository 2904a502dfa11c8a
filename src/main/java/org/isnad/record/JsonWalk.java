package org.isnad.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JSON document of any size to the records in it: the members of a list that is the
 * document itself or stands at one of certain paths. One record is held at a time.
 */
public final class JsonWalk {
  private final JsonParser parser;
  private final RecordBudget budget;
  private final Set<String> lists;
  private final Deque<String> path = new ArrayDeque<>();
  private long count;

  /** A walk through a stream. */
  public JsonWalk(RecordBudget in, Set<String> lists) throws IOException {
    this.parser = Json.parser(in);
    this.budget = in;
    this.lists = lists;
  }

  /** Takes one record. */
  @FunctionalInterface
  public interface Taker {
    void take(JsonNode record, long offset);
  }

  /** Where the walk has come to, in bytes. */
  public long offset() {
    return Math.max(0, parser.currentTokenLocation().getByteOffset());
  }

  /** Records handed on so far. */
  public long count() {
    return count;
  }

  /** Hands on every record, in order. */
  public void run(Taker taker) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.START_ARRAY) {
      list(taker);
    } else if (token == JsonToken.START_OBJECT) {
      object(taker);
    }
  }

  private void object(Taker taker) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      path.addLast(parser.currentName());
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY && lists.contains(String.join(".", path))) {
        list(taker);
      } else if (token == JsonToken.START_OBJECT && leads(String.join(".", path) + ".")) {
        object(taker);
      } else {
        parser.skipChildren();
      }
      budget.renew();
      path.removeLast();
    }
  }

  private boolean leads(String prefix) {
    return lists.stream().anyMatch(list -> list.startsWith(prefix));
  }

  /** Hands on each of many values that stand one after the other, as jq writes them. */
  public void runThroughAll(Taker taker) throws IOException {
    until(null, taker);
  }

  /** Hands on each that stands under a name in an object; plain values there are no records. */
  public void runThroughNamed(Taker taker) throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.nextToken().isStructStart()) {
        hand(taker);
      }
    }
  }

  private void list(Taker taker) throws IOException {
    until(JsonToken.END_ARRAY, taker);
  }

  private void until(@Nullable JsonToken end, Taker taker) throws IOException {
    while (parser.nextToken() != end) {
      hand(taker);
    }
  }

  private void hand(Taker taker) throws IOException {
    budget.renew();
    long offset = offset();
    count++;
    taker.take(parser.readValueAsTree(), offset);
  }
}
