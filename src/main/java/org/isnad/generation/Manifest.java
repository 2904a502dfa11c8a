package org.isnad.generation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.disk.Digests;
import org.isnad.disk.Durable;
import org.isnad.disk.FileDigest;

/**
 * What a generation was made of and what it holds. Beside it stand {@code records.tsv}, with the
 * hash of each article, {@code arrivals.tsv}, with the time at which each came, {@code inputs.tsv},
 * with the hash of each file read, and {@code tombstones.tsv}, with the articles that updates took
 * out.
 *
 * @param format of the data folder; this version reads {@link #FORMAT}
 * @param generation its id
 * @param created when it was published
 * @param versions of the program and its parts, by name
 * @param config one hash for all configuration files
 * @param root one hash for all articles, in order of their ids: SHA-256 of {@code records.tsv}
 * @param counts of the rebuild's report, by name
 * @param files every other file of the generation, in order of their paths
 */
public record Manifest(
    int format,
    String generation,
    Instant created,
    Map<String, String> versions,
    String config,
    String root,
    Map<String, Integer> counts,
    List<FileDigest> files) {

  /** The form of data folder that this version writes and reads. */
  public static final int FORMAT = 5;

  static final String FILE = "manifest.json";

  /** Holds the hash of the manifest, which can say all but its own. */
  static final String SEAL = "manifest.sha256";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  /** Copies, with names in order so that a manifest reads the same each time. */
  public Manifest {
    versions = Collections.unmodifiableMap(new TreeMap<>(versions));
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    files = List.copyOf(files);
  }

  String json() throws JsonProcessingException {
    return JSON.writeValueAsString(this) + "\n";
  }

  /** Writes the hash of the manifest beside it. */
  static void seal(Path directory) throws IOException {
    Durable.write(directory.resolve(SEAL), hash(directory) + "\n");
  }

  /** SHA-256 of the manifest as it is. */
  static String hash(Path directory) throws IOException {
    return Digests.of(Files.readAllBytes(directory.resolve(FILE)));
  }

  static Manifest read(Path directory) throws IOException {
    Path file = directory.resolve(FILE);
    try {
      JsonNode json = JSON.readTree(Files.readString(file));
      int format = json.path("format").asInt();
      if (format < 1) {
        throw new DataException(damaged(file, json.isMissingNode() ? "empty" : "no manifest"));
      }
      if (format > FORMAT) {
        throw new DataException(
            "%s was written by a newer version of Isnad (format %d, this one reads %d): use that version, or rebuild into another folder"
                .formatted(directory, format, FORMAT));
      }
      if (format < FORMAT) {
        throw new DataException(
            "%s was written by an older version of Isnad (format %d, this one reads %d): rebuild"
                .formatted(directory, format, FORMAT));
      }
      return JSON.treeToValue(json, Manifest.class);
    } catch (NoSuchFileException e) {
      throw new DataException(file + " is missing: the index is not complete, rebuild it", e);
    } catch (JsonProcessingException | CharacterCodingException e) {
      throw new DataException(damaged(file, "damaged"), e);
    }
  }

  private static String damaged(Path file, String how) {
    return "%s is %s: roll back, or rebuild".formatted(file, how);
  }
}
