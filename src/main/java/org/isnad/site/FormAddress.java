package org.isnad.site;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.compose.PageUrl;
import org.isnad.http.QueryString;

/**
 * What a browser sends of the search form becomes the address of a page. A form can only say which
 * boxes are ticked and sends blank fields too; the address says which spellings are off, and
 * nothing else, so that links can be read and the same page has one address.
 */
final class FormAddress implements Handler {
  private static final String LENS = "lens";
  private static final String LENS_ON = "lens.on";
  private static final String OFF = "variant.not";

  private final Handler page;

  FormAddress(Handler page) {
    this.page = page;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Optional<PageUrl> better = better(ctx);
    if (better.isPresent()) {
      ctx.redirect(better.get().toString(), HttpStatus.SEE_OTHER);
    } else {
      page.handle(ctx);
    }
  }

  private static Optional<PageUrl> better(Context ctx) {
    String sent = ctx.queryString() == null ? "" : ctx.queryString();
    Map<String, List<String>> given = QueryString.parse(sent, new ArrayList<>());
    boolean blank = given.values().stream().flatMap(List::stream).anyMatch(String::isBlank);
    if (!blank && !given.containsKey(LENS)) {
      return Optional.empty();
    }
    var parameters = new LinkedHashMap<>(given);
    List<String> shown = parameters.getOrDefault(LENS, List.of());
    List<String> on = parameters.getOrDefault(LENS_ON, List.of());
    var off = new ArrayList<>(parameters.getOrDefault(OFF, List.of()));
    shown.stream().filter(word -> !on.contains(word)).forEach(off::add);
    parameters.remove(LENS);
    parameters.remove(LENS_ON);
    parameters.put(OFF, off);
    parameters.remove("page");
    return Optional.of(new PageUrl(ctx.path(), parameters));
  }
}
