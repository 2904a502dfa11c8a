package org.isnad.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/** A disk on which folders of one name may not be listed, whoever asks. */
public final class ClosedFolder extends FilterFileSystemProvider {

  private final String name;

  /** A disk over a real one. */
  public ClosedFolder(FileSystem real, String name) {
    super("closed://", real);
    this.name = name;
  }

  /** A folder of the real disk as this disk has it. */
  public Path over(Path real) {
    return wrapPath(real);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    if (folder.endsWith(name)) {
      throw new AccessDeniedException(folder.toString());
    }
    return super.newDirectoryStream(folder, filter);
  }
}
