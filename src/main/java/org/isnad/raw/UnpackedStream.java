package org.isnad.raw;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * What is packed in a way whose reader cannot go on behind a fault: the fault says so, whatever it
 * was thrown as, and nothing follows.
 */
public final class UnpackedStream extends PiecewiseStream {

  /** Most memory for what was seen, which a file made to do harm asks for in gigabytes. */
  private static final int KIBIBYTES = 1 << 18;

  private final String packer;
  private final InputStream unpacked;
  private boolean over;

  private UnpackedStream(String packer, Opening opening) throws IOException {
    this.packer = packer;
    try {
      unpacked = opening.open();
    } catch (IOException | RuntimeException fault) {
      throw said(fault);
    }
  }

  /** Reads a head. */
  private interface Opening {
    InputStream open() throws IOException;
  }

  /** Of compress, the {@code .Z} of old Unix. */
  public static InputStream compress(InputStream in) throws IOException {
    return new UnpackedStream("compress", () -> new ZCompressorInputStream(in));
  }

  /** Of LZ4, frame after frame. */
  public static InputStream lz4(InputStream in) throws IOException {
    return new UnpackedStream("LZ4", () -> new FramedLZ4CompressorInputStream(in, true));
  }

  /** Of xz, stream after stream. */
  public static InputStream xz(InputStream in) throws IOException {
    return new UnpackedStream("xz", () -> new XZInputStream(in, KIBIBYTES));
  }

  /** Of Zstandard (RFC 8878), frame after frame, in windows of at most 8 MiB. */
  public static InputStream zstd(InputStream in) throws IOException {
    return new UnpackedStream("zstd", () -> new ZstdInputStream(in));
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (over) {
      return -1;
    }
    try {
      return unpacked.read(into, from, length);
    } catch (IOException | RuntimeException fault) {
      over = true;
      throw said(fault);
    }
  }

  private IOException said(Exception fault) {
    return switch (fault) {
      case UnreadableException ours -> ours;
      case EOFException cut -> new EOFException(packer + " ends early: the file is cut off");
      default -> new ZipException("broken %s: %s".formatted(packer, fault.getMessage()));
    };
  }
}
