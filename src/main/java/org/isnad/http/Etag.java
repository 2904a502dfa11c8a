package org.isnad.http;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.disk.Digests;
import org.jspecify.annotations.Nullable;

/**
 * Names an answer by the generation it is from, the request in its normal form and the version of
 * the program. As an answer depends on nothing else, the name is a strong one.
 */
public final class Etag {

  /** Of a hash: more than enough that no two answers of one server share it. */
  private static final int DIGITS = 20;

  private static final String VERSION =
      String.valueOf(Etag.class.getPackage().getImplementationVersion());

  private Etag() {}

  /** The tag with its quotes. Compressed bytes are other bytes, so they get another tag. */
  public static String of(String generation, Context ctx, Map<String, List<String>> parameters) {
    var normal = new StringBuilder(VERSION).append('\n').append(ctx.path());
    new TreeMap<>(parameters)
        .forEach(
            (name, values) ->
                normal.append('\n').append(name).append(values.size()).append(values));
    @Nullable String accepted = ctx.header("Accept-Encoding");
    normal.append('\n').append(accepted != null && accepted.contains("gzip"));
    return "\"%s-%s\"".formatted(generation, hash(normal.toString()));
  }

  /** Whether the client already has the answer of this tag. */
  private static boolean matches(Context ctx, String tag) {
    @Nullable String known = ctx.header("If-None-Match");
    if (known == null) {
      return false;
    }
    return List.of(known.split(",", -1)).stream()
        .map(String::strip)
        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
  }

  /**
   * Answers, or says that the client has this answer already.
   *
   * @param vary what the answer depends on besides the tag's request
   * @param write only called where the client has it not
   */
  public static void answer(Context ctx, String tag, String vary, Runnable write) {
    if (matches(ctx, tag)) {
      ctx.status(304);
    } else {
      write.run();
    }
    // Only now: a refusal must not be kept.
    ctx.header("ETag", tag);
    ctx.header("Cache-Control", "public, max-age=60");
    ctx.header("Vary", vary);
  }

  private static String hash(String text) {
    return Digests.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
