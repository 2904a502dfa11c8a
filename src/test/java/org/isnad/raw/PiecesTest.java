package org.isnad.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

final class PiecesTest {

  /** Some bytes, three at a time, and then a fault, each time another. */
  private static final class Cut extends InputStream {
    private int left;
    private int faults;

    private Cut(int left) {
      this.left = left;
    }

    @Override
    public int read() throws IOException {
      if (left == 0) {
        throw new EOFException("fault " + ++faults);
      }
      return left--;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      into[from] = (byte) read();
      int more = 1;
      while (more < Math.min(3, length) && left > 0) {
        into[from + more++] = (byte) left--;
      }
      return more;
    }

    @Override
    public int available() {
      return 1; // as streams say that unpack
    }
  }

  @Test
  void everyByteBeforeAFaultIsReadAndThenTheSameFaultComesAgain() throws IOException {
    var in = Pieces.of(Pieces.of(new Cut(7)));
    var bytes = new byte[100];
    int length = 0;
    while (length < 7) {
      length += in.read(bytes, length, 100 - length);
    }
    assertThat(bytes).startsWith(7, 6, 5, 4, 3, 2, 1);
    assertThat(in.available()).isZero();
    assertThatThrownBy(in::read).hasMessage("fault 1");
    assertThatThrownBy(() -> in.read(bytes)).hasMessage("fault 1");
  }

  @Test
  void whoSaysSoMayReadOnBehindAFault() {
    var in = Pieces.of(new Cut(0));
    assertThatThrownBy(in::read).hasMessage("fault 1");
    in.passFault();
    assertThatThrownBy(in::read).hasMessage("fault 2");
  }

  @Test
  void whatIsPeekedAtIsStillToBeRead() throws IOException {
    var in = Pieces.of(new Cut(7));
    assertThat(in.peek(2)).containsExactly(7, 6);
    assertThat(in.peek(50)).containsExactly(7, 6, 5, 4, 3, 2, 1);
    assertThat(in.readNBytes(7)).hasSize(7);
    assertThatThrownBy(() -> in.peek(2)).hasMessage("fault 1");
  }

  @Test
  void thereIsMoreUntilTheEnd() throws IOException {
    var in = Pieces.of(InputStream.nullInputStream());
    assertThat(in.available()).isZero();
    assertThat(in.peek(5)).isEmpty();
    assertThat(in.read()).isNegative();
    assertThat(Pieces.of(new Cut(1)).available()).isPositive();
  }
}
