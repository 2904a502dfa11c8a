package org.isnad.analysis;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.isnad.names.Particles;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@link NameParticlesFilter} nameable, as {@value #NAME}.
 *
 * <p>Takes one argument, {@code particles}: the file that lists them, relative to {@code
 * index-config/}. Must be given.
 */
public final class NameParticlesFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {

  /** The name under which Lucene's service loader finds this factory. */
  public static final String NAME = "nameParticles";

  private final String file;
  private @Nullable Particles particles;

  /**
   * @param args the arguments as configured; each one known is taken out
   * @throws IllegalArgumentException if one is missing or left over
   */
  public NameParticlesFilterFactory(Map<String, String> args) {
    super(args);
    file = require(args, "particles");
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + args);
    }
  }

  /** Only for the service loader, which asks for it and never calls it. */
  public NameParticlesFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    try (var reader = new InputStreamReader(loader.openResource(file), StandardCharsets.UTF_8)) {
      particles = Particles.read(reader, file);
    }
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new NameParticlesFilter(input, Objects.requireNonNull(particles, "inform comes first"));
  }
}
