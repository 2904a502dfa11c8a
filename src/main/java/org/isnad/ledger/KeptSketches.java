package org.isnad.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.isnad.story.Sketch;
import org.isnad.story.Sketches;

/** Sketches of some rows, read from their file when they are wanted. */
final class KeptSketches implements Sketches {

  private final TextFile file;
  private final Rows rows;
  private final int[] some;

  /** The number of each row; -1 if it is none of these. */
  private final int[] numbers;

  /**
   * Over a file.
   *
   * @param some rows, to be numbered in this order
   */
  KeptSketches(TextFile file, Rows rows, int[] some) {
    this.file = file;
    this.rows = rows;
    this.some = some;
    numbers = new int[rows.size];
    Arrays.fill(numbers, -1);
    IntStream.range(0, some.length).forEach(number -> numbers[some[number]] = number);
  }

  @Override
  public int size() {
    return some.length;
  }

  @Override
  public Sketch get(int number) throws IOException {
    ByteBuffer text = file.text(rows.offsets[some[number]]);
    var marks = new int[Text.marks(text)];
    text.slice(Text.HEAD, marks.length * Integer.BYTES).asIntBuffer().get(marks);
    return new Sketch(marks, Text.lead(text), Text.figures(text));
  }

  @Override
  public void forEach(Visitor visitor) throws IOException {
    file.scan(
        (offset, head, marks) -> {
          int number = numbers[rows.find(Text.number(head))];
          if (number >= 0) {
            visitor.visit(number, new Sketch(marks, Text.lead(head), Text.figures(head)));
          }
        });
  }
}
