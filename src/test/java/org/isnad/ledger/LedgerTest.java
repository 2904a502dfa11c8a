package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.story.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  @TempDir Path folder;

  /** Writes down what it hears, with a bar between. */
  private static final class Heard implements Entries {
    final List<String> lines = new ArrayList<>();

    @Override
    public void file(String origin, String digest) {
      lines.add("file " + origin + "|" + digest);
    }

    @Override
    public void article(String id, String origin) {
      lines.add("article " + id + "|" + origin);
    }

    @Override
    public void skip(String place, String reason) {
      lines.add("skip " + place + "|" + reason);
    }

    @Override
    public void fault(String id, String reason) {
      lines.add("fault " + id + "|" + reason);
    }
  }

  private Path written() throws IOException {
    Path file = folder.resolve("ledger.tsv");
    try (var ledger = new LedgerWriter(file)) {
      ledger.file("a\tb.txt", "d1");
      ledger.article("01", "a\tb.txt");
      ledger.file("c.jsonl", "d2");
      ledger.article("02", "c.jsonl#1");
      ledger.skip("c.jsonl#2", "bad\nline \\n");
      ledger.fault("02", "trap");
    }
    return file;
  }

  @Test
  void tellsWhatWasWrittenWhateverTheNames() throws IOException {
    var heard = new Heard();
    Ledger.read(written(), heard);

    assertThat(heard.lines)
        .containsExactly(
            "file a\tb.txt|d1",
            "article 01|a\tb.txt",
            "file c.jsonl|d2",
            "article 02|c.jsonl#1",
            "skip c.jsonl#2|bad\nline \\n",
            "fault 02|trap");
  }

  @Test
  void repeatsOneFileAlone() throws IOException {
    var ledger = Ledger.open(written());
    var heard = new Heard();
    ledger.repeat("c.jsonl", "d2", heard);

    assertThat(heard.lines)
        .containsExactly("file c.jsonl|d2", "article 02|c.jsonl#1", "skip c.jsonl#2|bad\nline \\n");
    assertThat(ledger.knows("c.jsonl", "d1")).isFalse();
  }

  @Test
  void saysWhereItIsDamaged() throws IOException {
    Path file = written();
    Files.writeString(file, "A\t01\n");

    assertThatThrownBy(() -> Ledger.open(file)).hasMessage(file + " is damaged at byte 0");
  }

  @Test
  void keepsTextsThroughAnUpdate() throws IOException {
    try (Texts texts = Texts.create(folder.resolve("one"))) {
      for (int i = 0; i < 5_000; i++) {
        texts.claim(id(i));
        texts.put(text(i));
      }
      texts.flush();
    }
    try (Texts old = Texts.open(folder.resolve("one"));
        Texts texts = Texts.create(folder.resolve("two"))) {
      for (int i = 0; i < 5_000; i += 2) {
        texts.adopt(old, old.find(id(i)));
      }
      texts.claim(id(1));
      texts.flush();

      int row = texts.find(id(4_998));
      assertThat(texts.id(row)).isEqualTo(id(4_998));
      assertThat(texts.record(row)).isEqualTo(record(4_998));
      assertThat(texts.lacks(row)).isEqualTo(4_998 % 8);
      assertThat(texts.same(row, texts.find(id(2)))).isFalse();
      assertThat(texts.isFilled(texts.find(id(1)))).isFalse();
      assertThat(texts.find(id(3))).isNegative();
      var sketches = texts.sketches(new int[] {row});
      assertThat(sketches.get(0).marks()).isEqualTo(marks(4_998));
      assertThat(sketches.get(0).figures()).isEqualTo(4_998);
    }
  }

  @Test
  void saysWhereTextsAreDamaged() throws IOException {
    Path file = folder.resolve("texts");
    try (Texts texts = Texts.create(file)) {
      texts.claim(id(1));
      texts.put(text(1));
      texts.flush();
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[Text.HEAD - Integer.BYTES] = -1; // the first byte of how many marks follow
    Files.write(file, bytes);

    assertThatThrownBy(() -> Texts.open(file))
        .hasMessage("the file of texts is cut off, or damaged at byte 0");
  }

  private static String id(int number) {
    return "%016x".formatted(number * 0x9E3779B97F4A7C15L);
  }

  private static Text text(int number) {
    var same = new byte[16];
    same[3] = (byte) number;
    same[4] = (byte) (number >> 8);
    var sketch = new Sketch(marks(number), number % 3, number);
    return new Text(id(number), same, record(number), number % 8, sketch);
  }

  private static byte[] record(int number) {
    var record = new byte[32];
    record[7] = (byte) number;
    return record;
  }

  private static int[] marks(int number) {
    return IntStream.range(0, number % 50).toArray();
  }
}
