package org.isnad.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.isnad.raw.Decoder;
import org.isnad.raw.UnreadableException;
import org.jspecify.annotations.Nullable;

/** JSON as the readers need it: strict, and with reasons that a person can act on. */
public final class Json {
  /** What helps only who writes programs with the parser. */
  private static final Pattern OF_THE_PARSER =
      Pattern.compile(
          ": maybe a \\(non-standard\\) comment\\? \\(.*|, from `StreamReadConstraints[^`]*`"
              + "|: (?:not allowed as per|enable) `.*| \\(bound as `[^`]*`\\)"
              + "| \\(consider enabling .*"
              + "| ?\\(code \\d+\\)| \\((?:for|start marker) .*");

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS) // Python writes NaN
                  .enable(JsonReadFeature.ALLOW_RS_CONTROL_CHAR) // as RFC 7464 divides records
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  /** For values one after the other. */
  static JsonParser parser(InputStream in) throws IOException {
    JsonParser parser = MAPPER.createParser(in);
    parser.setCodec(
        MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
    return parser;
  }

  /** Whether these bytes begin with a whole object and another one right behind it. */
  public static boolean beginsWithTwo(byte[] start) {
    try (JsonParser parser = parser(new ByteArrayInputStream(start))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == JsonToken.START_OBJECT;
    } catch (IOException notWhole) {
      return false;
    }
  }

  /** The first value of an object that has a name for each; null if it is no object itself. */
  static @Nullable JsonNode firstNamed(byte[] start) {
    try (JsonParser parser = parser(new ByteArrayInputStream(start))) {
      boolean named =
          parser.nextToken() == JsonToken.START_OBJECT
              && parser.nextToken() == JsonToken.FIELD_NAME
              && parser.nextToken() == JsonToken.START_OBJECT;
      return named ? parser.<JsonNode>readValueAsTree() : null;
    } catch (IOException notWhole) {
      return null;
    }
  }

  /**
   * The object that a line holds; the comma behind it, of a list whose brackets were cut away, says
   * nothing.
   */
  public static JsonNode line(String text) throws IOException {
    String line = text.stripTrailing();
    return object(line.endsWith("},") ? line.substring(0, line.length() - 1) : line);
  }

  /** Any value, with nothing after it. */
  public static JsonNode value(String text) throws IOException {
    return MAPPER.readTree(text);
  }

  /** An object, with nothing after it. */
  public static JsonNode object(byte[] bytes) throws IOException {
    return object(Decoder.decode(bytes, null).text());
  }

  /** An object, with nothing after it. */
  public static JsonNode object(String text) throws IOException {
    return object(value(text));
  }

  /** The same, if it is an object. */
  public static JsonNode object(JsonNode node) throws UnreadableException {
    if (!node.isObject()) {
      throw new UnreadableException("should be a JSON object, but is " + kind(node));
    }
    return node;
  }

  /** A string field; null if it is not there, null or blank. */
  public static @Nullable String string(JsonNode object, String key) throws IOException {
    JsonNode value = object.get(key);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new UnreadableException(key + ": should be a string, but is " + kind(value));
    }
    return value.textValue().isBlank() ? null : value.textValue();
  }

  /** What is wrong, and in which column where that helps. */
  public static String reason(JsonProcessingException broken) {
    var at = broken.getLocation();
    String what = said(broken);
    return at == null
        ? "bad JSON: " + what
        : "bad JSON at column %d: %s".formatted(at.getColumnNr(), what);
  }

  /** What is wrong, without place. */
  public static String said(JsonProcessingException broken) {
    String what = broken.getOriginalMessage().lines().findFirst().orElse("");
    return OF_THE_PARSER.matcher(what).replaceAll("");
  }

  static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case BOOLEAN -> "true or false";
      case STRING -> "a string";
      default -> "nothing";
    };
  }
}
