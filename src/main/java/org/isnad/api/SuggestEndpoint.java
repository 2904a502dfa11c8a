package org.isnad.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Supplier;
import org.isnad.http.Parameters;
import org.isnad.plan.Suggestion;
import org.isnad.service.OpenIndex;

/** {@code /api/v1/suggest}: what the reader may have begun to type. */
final class SuggestEndpoint implements Endpoint {

  private record Answer(String q, List<Suggestion> suggestions) {}

  @Override
  public Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx) {
    String typed = parameters.text("q").orElse("");
    int size = parameters.number("size", 1, 50, 10);
    return () -> new Answer(typed, suggestions(index, typed, size));
  }

  private static List<Suggestion> suggestions(OpenIndex index, String typed, int size) {
    return typed.isBlank() || typed.length() > 200
        ? List.of()
        : index.suggestions().suggest(typed, size, index.snapshot());
  }
}
