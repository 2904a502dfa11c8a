package org.isnad.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.disk.DigestTable;
import org.isnad.disk.FileDigest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

  private static final String HASH_A = "a".repeat(64);
  private static final String HASH_B = "b".repeat(64);

  @TempDir Path folder;
  private Generation generation;

  @BeforeEach
  void publishOne() throws IOException {
    generation = publish("data", "0000000000000001", "0000000000000002");
  }

  @Test
  void findsNothingWrongWithWhatWasJustPublished() throws IOException {
    assertThat(generation.verify()).isEmpty();
  }

  @Test
  void seesOneChangedByte() throws IOException {
    Files.writeString(generation.index().resolve("segments"), "postingz");

    assertThat(generation.verify())
        .containsExactly("index/segments has changed since it was published");
  }

  @Test
  void seesMissingAndAddedFiles() throws IOException {
    Files.move(generation.index().resolve("segments"), generation.index().resolve("other"));

    assertThat(generation.verify())
        .containsExactly("index/segments is missing", "index/other does not belong there");
  }

  @Test
  void seesAChangedConfiguration() throws IOException {
    Files.writeString(generation.config().resolve("facets.json"), "{ }");

    assertThat(generation.verify())
        .containsExactly(
            "config/facets.json has changed since it was published",
            "the configuration's hash is not that of the manifest");
  }

  @Test
  void seesAChangedRecord() throws IOException {
    Files.writeString(
        generation.directory().resolve("records.tsv"), "0000000000000001\t" + HASH_B + "\n");

    assertThat(generation.verify())
        .containsExactly(
            "records.tsv has changed since it was published",
            "the root hash is not that of the records");
  }

  @Test
  void namesALineThatIsNoRecord() throws IOException {
    Path records = generation.directory().resolve("records.tsv");
    Files.writeString(records, "0000000000000001 none\n");

    assertThatThrownBy(generation::verify).hasMessage(records + ":1: should be id<TAB>hash");
  }

  @Test
  void givesTheSameRootWhateverTheOrderAndTheFolder() throws IOException {
    Generation other = publish("elsewhere", "0000000000000002", "0000000000000001");

    assertThat(other.manifest().root()).isEqualTo(generation.manifest().root());
    assertThat(other.manifest().config()).isEqualTo(generation.manifest().config());
  }

  @Test
  void givesAnotherRootForAnotherRecord() throws IOException {
    Generation other = publish("elsewhere", "0000000000000001", "0000000000000003");

    assertThat(other.manifest().root()).isNotEqualTo(generation.manifest().root());
  }

  @Test
  void listsInputsByPath() throws IOException {
    assertThat(generation.directory().resolve("inputs.tsv"))
        .hasContent(HASH_B + "\t3\ta.txt\n" + HASH_A + "\t7\tb.txt\n");
  }

  private Generation publish(String data, String... ids) throws IOException {
    Path config = Files.createDirectories(folder.resolve("config"));
    Files.writeString(config.resolve("facets.json"), "{}");
    var records = new RecordHashes();
    for (String id : ids) {
      records.add(id, HASH_A);
    }
    try (Draft draft = new Generations(folder.resolve(data)).begin()) {
      Files.writeString(draft.index().resolve("segments"), "postings");
      draft.copyConfig(config);
      var inputs = new DigestTable(draft.inputs());
      inputs.add(new FileDigest("b.txt", 7, HASH_A));
      inputs.add(new FileDigest("a.txt", 3, HASH_B));
      inputs.write();
      return draft.publish(Map.of("isnad", "1"), Map.of("read", 2), records, List.of());
    }
  }
}
