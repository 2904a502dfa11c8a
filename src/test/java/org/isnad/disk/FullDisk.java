package org.isnad.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.apache.lucene.tests.mockfile.FilterOutputStream2;

/** A disk that takes so many bytes and then says that it is full. */
public final class FullDisk extends FilterFileSystemProvider {

  private final AtomicLong room = new AtomicLong(Long.MAX_VALUE);

  /** A disk over a real one. */
  public FullDisk(FileSystem real) {
    super("full://", real);
  }

  /** A folder of the real disk as this disk has it. */
  public Path over(Path real) {
    return wrapPath(real);
  }

  /** From now on it takes so many bytes. */
  public void leave(long bytes) {
    room.set(bytes);
  }

  /** How many bytes it still takes. */
  public long left() {
    return room.get();
  }

  private void take(long bytes) throws IOException {
    if (room.addAndGet(-bytes) < 0) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    return new FilterOutputStream2(super.newOutputStream(path, options)) {
      @Override
      public void write(int b) throws IOException {
        take(1);
        super.write(b);
      }

      @Override
      public void write(byte[] bytes) throws IOException {
        take(bytes.length);
        super.write(bytes);
      }

      @Override
      public void write(byte[] bytes, int start, int length) throws IOException {
        take(length);
        super.write(bytes, start, length);
      }
    };
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return new FilterFileChannel(super.newFileChannel(path, options, attributes)) {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        take(bytes.remaining());
        return super.write(bytes);
      }

      @Override
      public int write(ByteBuffer bytes, long position) throws IOException {
        take(bytes.remaining());
        return super.write(bytes, position);
      }
    };
  }
}
