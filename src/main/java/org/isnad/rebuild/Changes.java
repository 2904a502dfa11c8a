package org.isnad.rebuild;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.isnad.generation.DataException;
import org.isnad.generation.Draft;
import org.isnad.generation.Generation;
import org.isnad.generation.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * Whether an update may go on from a generation: what it says must not depend on when it was made.
 */
final class Changes {

  private Changes() {}

  /** Why not, in words; null if it may. */
  static @Nullable String of(Draft draft, Generation before, Recipe recipe) throws IOException {
    Manifest manifest;
    try {
      manifest = before.manifest();
    } catch (DataException e) {
      return cannotGoOn(e.getMessage());
    }
    if (!manifest.config().equals(draft.configHash())) {
      return "the configuration has changed";
    }
    String program = manifest.versions().get("isnad");
    if (!Objects.equals(program, recipe.versions().get("isnad"))) {
      return "the index was made by Isnad " + program;
    }
    if (!Files.exists(before.ledger()) || !Files.exists(before.texts()) || !before.saysArrivals()) {
      return "the index does not say what it was made of";
    }
    List<String> faults = draft.goOnFrom(before);
    return faults.isEmpty() ? null : cannotGoOn(faults.getFirst());
  }

  /** What to say where what an update needs is missing or damaged. */
  static String cannotGoOn(@Nullable String fault) {
    return "the index cannot be gone on from: " + fault;
  }
}
