package org.isnad.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.IntStream;
import org.isnad.disk.DigestTable;
import org.isnad.generation.DataException;
import org.isnad.generation.Draft;
import org.isnad.generation.Generation;
import org.isnad.generation.Generations;
import org.isnad.generation.RecordHashes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowerTest {

  private static final Duration SWITCH = Duration.ofSeconds(2);

  /** For tests about something else, on a machine that is busy. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;
  private final Set<String> open = ConcurrentHashMap.newKeySet();
  private Generations generations;

  @BeforeEach
  void useAnEmptyFolder() {
    generations = new Generations(folder);
  }

  /** Stands for an open index: knows whether it was closed. */
  private final class Reader implements AutoCloseable {
    private final String id;

    Reader(Generation generation) throws IOException {
      id = generation.id();
      if (Files.readString(generation.index().resolve("segments")).equals("damaged")) {
        throw new IOException("damaged");
      }
      open.add(id);
    }

    boolean isOpen() {
      return open.contains(id);
    }

    @Override
    public void close() {
      open.remove(id);
    }
  }

  @Test
  void needsAGenerationToBegin() {
    assertThatThrownBy(() -> Follower.start(generations, Reader::new))
        .isInstanceOf(DataException.class);
  }

  @Test
  void followsWithinTwoSecondsAndKeepsTheOldOneForPaging() throws IOException {
    Generation first = publish("one");
    try (var follower = Follower.start(generations, Reader::new)) {
      Generation second = publish("two");

      await(SWITCH, () -> serves(follower, second));
      try (var old = follower.lease(first.id()).orElseThrow()) {
        assertThat(old.get().isOpen()).isTrue();
      }
      assertThat(follower.lease("20200101-000000-0000")).isEmpty();
    }
    assertThat(open).isEmpty();
  }

  @Test
  void makesEachGenerationReadyWhileItServes() throws IOException {
    Set<String> ready = ConcurrentHashMap.newKeySet();
    var opener =
        new Follower.Opener<Reader>() {
          @Override
          public Reader open(Generation generation) throws IOException {
            return new Reader(generation);
          }

          @Override
          public void warm(Reader opened) {
            if (opened.isOpen()) {
              ready.add(opened.id);
            }
            throw new IllegalStateException("a fault that must stop nothing");
          }
        };
    Generation first = publish("one");
    try (var follower = Follower.start(generations, opener)) {
      Generation second = publish("two");
      await(PATIENCE, () -> ready.equals(Set.of(first.id(), second.id())));
      assertThat(serves(follower, second)).isTrue();
    }
    assertThat(open).isEmpty();
  }

  @Test
  void closesTheOneBeforeThePrevious() throws IOException {
    Generation first = publish("one");
    try (var follower = Follower.start(generations, Reader::new)) {
      var held = follower.lease();
      for (String content : List.of("two", "three")) {
        Generation next = publish(content);
        await(PATIENCE, () -> serves(follower, next));
      }

      assertThat(open).contains(first.id());
      held.close();
      held.close();
      assertThat(open).hasSize(2).doesNotContain(first.id());
    }
  }

  @Test
  void keepsTheOldOneWhenTheNewOneDoesNotOpen() throws IOException {
    Generation first = publish("one");
    try (var follower = Follower.start(generations, Reader::new)) {
      publish("damaged");
      Generation third = publish("three");
      generations.rollback(null);
      sleep(SWITCH);
      assertThat(serves(follower, first)).isTrue();

      generations.rollback(third.id());
      await(PATIENCE, () -> serves(follower, third));
    }
  }

  @Test
  void triesAgainWhatDidNotOpenAndSaysItOnce() throws IOException {
    var said = new CopyOnWriteArrayList<String>();
    var log = Logger.getLogger(Follower.class.getName());
    var handler = saying(said);
    log.addHandler(handler);
    publish("one");
    var tries = new AtomicInteger();
    Follower.Opener<Reader> opener =
        generation -> {
          var reader = new Reader(generation);
          if (tries.getAndIncrement() == 1) {
            throw new InternalError("for a test: a file was cut off while it was mapped");
          } else if (tries.get() == 3) {
            throw new IOException("too many open files");
          }
          return reader;
        };
    try (var follower = Follower.start(generations, opener)) {
      Generation second = publish("two");
      await(PATIENCE, () -> serves(follower, second));
    } finally {
      log.removeHandler(handler);
    }
    assertThat(tries).hasValue(4);
    assertThat(said).hasSize(2);
    assertThat(said.getFirst()).contains("does not open, which is tried again").contains("serving");
    assertThat(said.getLast()).startsWith("now serving");
  }

  @Test
  void saysOnceThatItCannotLook() throws IOException {
    var said = new CopyOnWriteArrayList<String>();
    var log = Logger.getLogger(Follower.class.getName());
    var handler = saying(said);
    log.addHandler(handler);
    publish("one");
    try (var follower = Follower.start(generations, Reader::new)) {
      String good = Files.readString(folder.resolve("CURRENT"));
      Files.writeString(folder.resolve("CURRENT"), "no such thing");
      sleep(SWITCH);
      Files.writeString(folder.resolve("CURRENT"), good);
      Generation second = publish("two");
      await(PATIENCE, () -> serves(follower, second));
    } finally {
      log.removeHandler(handler);
    }
    assertThat(said).filteredOn(each -> each.startsWith("cannot look")).hasSize(1);
  }

  private static Handler saying(List<String> said) {
    return new Handler() {
      @Override
      public void publish(LogRecord entry) {
        said.add(new SimpleFormatter().formatMessage(entry));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void failsNoRequestWhileSwitching() throws Exception {
    publish("first");
    var done = new AtomicBoolean();
    try (var follower = Follower.start(generations, Reader::new);
        var readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> requests =
          IntStream.range(0, 8).mapToObj(i -> readers.submit(() -> ask(follower, done))).toList();
      for (int i = 0; i < 4; i++) {
        Generation next = publish("generation " + i);
        await(PATIENCE, () -> serves(follower, next));
      }
      done.set(true);
      for (Future<Integer> request : requests) {
        assertThat(request.get()).isPositive();
      }
    }
  }

  @Test
  void hasNoLeaseToGiveOnceClosed() throws IOException {
    publish("one");
    var follower = Follower.start(generations, Reader::new);
    var held = follower.lease();
    follower.close();

    assertThat(held.get().isOpen()).isTrue();
    held.close();
    assertThat(open).isEmpty();
    assertThatThrownBy(follower::lease).isInstanceOf(IllegalStateException.class);
  }

  private static int ask(Follower<Reader> follower, AtomicBoolean done) {
    int answered = 0;
    while (!done.get()) {
      try (var lease = follower.lease()) {
        assertThat(lease.get().isOpen()).isTrue();
        sleep(Duration.ofMillis(1));
        assertThat(lease.get().isOpen()).isTrue();
        answered++;
      }
    }
    return answered;
  }

  private static boolean serves(Follower<Reader> follower, Generation generation) {
    try (var lease = follower.lease()) {
      return lease.get().id.equals(generation.id());
    }
  }

  private static void await(Duration most, BooleanSupplier wanted) {
    long end = System.nanoTime() + most.toNanos();
    while (!wanted.getAsBoolean()) {
      assertThat(System.nanoTime()).as("switched within %s", most).isLessThan(end);
      sleep(Duration.ofMillis(5));
    }
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private Generation publish(String content) throws IOException {
    try (Draft draft = generations.begin()) {
      Files.writeString(draft.index().resolve("segments"), content);
      Files.createDirectories(draft.config());
      new DigestTable(draft.inputs()).write();
      return draft.publish(Map.of(), Map.of(), new RecordHashes(), List.of());
    }
  }
}
