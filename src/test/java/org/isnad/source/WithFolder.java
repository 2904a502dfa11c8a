package org.isnad.source;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests over files that each of them writes. */
abstract class WithFolder {
  @TempDir Path temp;
  Folder folder;

  @BeforeEach
  void beginWithAnEmptyFolder() {
    folder = new Folder(temp);
  }
}
