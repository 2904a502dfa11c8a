package org.isnad.follow;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the current generation open and follows every switch, without a moment in which none is.
 * The one before stays open for a while, for those who page through it. Safe for many threads.
 */
public final class Follower<T extends AutoCloseable> implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(Follower.class.getName());
  private static final Duration INTERVAL = Duration.ofMillis(500);
  private static final Duration LINGER = Duration.ofMinutes(10);

  private final Generations generations;
  private final Opener<T> opener;
  private final ScheduledExecutorService timer;
  private final ExecutorService warmer;
  private volatile RefCounted<T> current;
  private volatile @Nullable RefCounted<T> previous;
  private final Backoff backoff = new Backoff();
  private long switched;
  private boolean blind;

  /** How to open a generation for reading. */
  @FunctionalInterface
  public interface Opener<T> {
    /** Takes as long as it needs; the old generation is served meanwhile. */
    T open(Generation generation) throws IOException;

    /** Makes ready what the first to ask would wait for, while it is served already. */
    default void warm(T opened) {}
  }

  private Follower(Generations generations, Opener<T> opener, RefCounted<T> first) {
    this.generations = generations;
    this.opener = opener;
    current = first;
    timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("follower").unstarted(task));
    warmer =
        Executors.newSingleThreadExecutor(
            task -> Thread.ofPlatform().daemon().name("warmer").unstarted(task));
    warm();
  }

  /**
   * Opens the current generation and begins to follow.
   *
   * @throws IOException if there is none or it does not open
   */
  public static <T extends AutoCloseable> Follower<T> start(
      Generations generations, Opener<T> opener) throws IOException {
    Generation first = generations.requireCurrent();
    var follower =
        new Follower<>(generations, opener, new RefCounted<>(first.id(), opener.open(first)));
    long millis = INTERVAL.toMillis();
    var unused =
        follower.timer.scheduleWithFixedDelay(
            follower::look, millis, millis, TimeUnit.MILLISECONDS);
    return follower;
  }

  /**
   * The current generation, for one request.
   *
   * @throws IllegalStateException after {@link #close}
   */
  public Lease<T> lease() {
    while (!timer.isShutdown()) {
      RefCounted<T> counted = current;
      if (counted.tryHold()) {
        return new Lease<>(counted);
      }
      Thread.onSpinWait(); // it was let go between the two lines above: there is a newer one
    }
    throw new IllegalStateException("no longer following");
  }

  /** A certain generation, if it is current or was until lately. */
  public Optional<Lease<T>> lease(String id) {
    return hold(current, id).or(() -> hold(previous, id));
  }

  private Optional<Lease<T>> hold(@Nullable RefCounted<T> counted, String id) {
    return counted != null && counted.id().equals(id) && counted.tryHold()
        ? Optional.of(new Lease<>(counted))
        : Optional.empty();
  }

  /** A fault must not end the timer, nor fill the log. */
  private void look() {
    try {
      Optional<Generation> now = generations.current();
      blind = false;
      if (now.isPresent() && !now.get().id().equals(current.id())) {
        change(now.get());
      }
      letGo();
    } catch (IOException | RuntimeException e) {
      LOG.log(blind ? Level.DEBUG : Level.WARNING, "cannot look for a new generation", e);
      blind = true;
    }
  }

  /**
   * What does not open may do so later: too many files are open, or a disk is being mounted. Errors
   * are caught too, for a file that is cut off while it is mapped is an InternalError, and what
   * comes out of here ends the timer.
   */
  private void change(Generation next) {
    if (!backoff.allows(next.id(), System.nanoTime())) {
      return;
    }
    try {
      var opened = new RefCounted<>(next.id(), opener.open(next));
      release(previous);
      previous = current;
      current = opened;
      switched = System.nanoTime();
      backoff.reset();
      LOG.log(Level.INFO, "now serving generation {0}", next.id());
      warm();
    } catch (IOException | RuntimeException | Error e) {
      boolean first = backoff.failed(next.id(), System.nanoTime());
      LOG.log(
          first ? Level.ERROR : Level.DEBUG,
          "generation %s does not open, which is tried again from time to time; still serving %s"
              .formatted(next.id(), current.id()),
          e);
    }
  }

  /** It is held on lease meanwhile, and let go where it is not worth while any more. */
  private void warm() {
    RefCounted<T> now = current;
    hold(now, now.id()).ifPresent(lease -> warmer.execute(() -> warm(lease)));
  }

  private void warm(Lease<T> lease) {
    try (lease) {
      opener.warm(lease.get());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "cannot make ready what may be asked for", e);
    }
  }

  private void letGo() {
    if (previous != null && System.nanoTime() - switched > LINGER.toNanos()) {
      release(previous);
      previous = null;
    }
  }

  private static void release(@Nullable RefCounted<?> counted) {
    if (counted != null) {
      counted.release();
    }
  }

  /** Stops following; what is still on lease closes when it comes back. */
  @Override
  public void close() {
    timer.close();
    stopWarming();
    release(previous);
    previous = null;
    current.release();
  }

  /** What takes longer holds its lease until it is done. */
  private void stopWarming() {
    warmer.shutdown();
    try {
      var unused = warmer.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
