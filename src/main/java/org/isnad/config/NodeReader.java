package org.isnad.config;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.config.Node.Origin;
import org.jspecify.annotations.Nullable;

/** Reads JSON with {@code //} comments into nodes. */
final class NodeReader {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path file;
  private final Faults faults;
  private final JsonParser parser;

  private NodeReader(Path file, Faults faults, JsonParser parser) {
    this.file = file;
    this.faults = faults;
    this.parser = parser;
  }

  /** The file's value; null, with a fault noted, if it is missing or not JSON. */
  static @Nullable Node read(Path file, Faults faults) {
    try (JsonParser parser = JSON.createParser(Files.readString(file))) {
      var reader = new NodeReader(file, faults, parser);
      if (parser.nextToken() == null) {
        faults.add(file, 1, 1, "", "is empty");
        return null;
      }
      Node node = reader.node("");
      if (parser.nextToken() != null) {
        reader.origin("").fault("the file should end here");
      }
      return node;
    } catch (JsonProcessingException e) {
      @Nullable JsonLocation at = e.getLocation();
      // the parser adds a second place in its own words, which would only confuse
      String problem =
          e.getOriginalMessage()
              .replaceFirst(" \\((?:for|start marker) .*|, from `StreamReadConstraints[^`]*`", "");
      if (at == null) {
        faults.add(file, problem); // what is nested too deep has no place
      } else {
        faults.add(file, at.getLineNr(), at.getColumnNr(), "", problem);
      }
    } catch (NoSuchFileException e) {
      faults.add(file, "no such file");
    } catch (CharacterCodingException e) {
      faults.add(file, "must be UTF-8");
    } catch (IOException e) {
      faults.add(file, "cannot be read: " + e.getMessage());
    }
    return null;
  }

  private Node node(String key) throws IOException {
    Origin origin = origin(key);
    return switch (parser.currentToken()) {
      case START_OBJECT -> new Node(origin, object(key));
      case START_ARRAY -> new Node(origin, array(key));
      case VALUE_STRING -> new Node(origin, parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node(origin, parser.getDecimalValue());
      case VALUE_TRUE, VALUE_FALSE -> new Node(origin, parser.getBooleanValue());
      case null, default -> new Node(origin, null);
    };
  }

  private Map<String, Node> object(String key) throws IOException {
    var members = new LinkedHashMap<String, Node>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, node(Node.join(key, name)));
    }
    return members;
  }

  private List<Node> array(String key) throws IOException {
    var values = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(node(key + "[" + values.size() + "]"));
    }
    return values;
  }

  private Origin origin(String key) {
    JsonLocation at = parser.currentTokenLocation();
    return new Origin(faults, file, at.getLineNr(), at.getColumnNr(), key);
  }
}
