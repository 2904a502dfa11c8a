package org.isnad.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.isnad.names.Names;
import org.junit.jupiter.api.Test;

/** Every row of the delivered gazetteers; {@code isnad gazetteer check} says the same. */
final class DeliveredGazetteersTest {

  @Test
  void noRowIsWrongOrDoubtful() {
    Names names = Names.load(Path.of("index-config/names"));
    assertThat(GazetteerCheck.of(Path.of("index-config/gazetteers"), names::isOrdinary)).isEmpty();
  }
}
