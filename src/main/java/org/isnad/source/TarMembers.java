package org.isnad.source;

import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** What is packed in a tar; the library takes one that is cut off in a head for one that ends. */
final class TarMembers extends TarArchiveInputStream {

  private boolean ended;

  /** Over a stream, which the caller closes. */
  TarMembers(InputStream in) {
    super(in, "UTF-8");
  }

  /** Whether there was no block of zeros, with which every archive ends, before the last byte. */
  boolean isCut() {
    return !ended;
  }

  @Override
  protected boolean isEOFRecord(byte @Nullable [] block) {
    boolean end = super.isEOFRecord(block);
    ended |= end && block != null;
    return end;
  }
}
