package org.isnad.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.isnad.rebuild.Progress;
import org.jspecify.annotations.Nullable;

/** A bar where someone watches; elsewhere a plain line from time to time. */
final class ConsoleProgress implements Progress, AutoCloseable {

  private static final int EVERY_MILLIS = 200;
  private static final Duration SILENCE = Duration.ofSeconds(10);
  private static final int KIB = 1024;

  private final Console console;
  private @Nullable ProgressBar bar;
  private int articles;
  private long spoke = System.nanoTime();

  ConsoleProgress(Console console) {
    this.console = console;
  }

  @Override
  public void begin(int files, long bytes) {
    console.say(
        "reading %,d %s, %,d KB".formatted(files, files == 1 ? "file" : "files", kib(bytes)));
    if (console.isTerminal()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("rebuild")
              .setInitialMax(bytes)
              .setUnit(" KB", KIB)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(EVERY_MILLIS)
              .setConsumer(new ConsoleProgressBarConsumer(console.messages()))
              .build();
    }
  }

  private static long kib(long bytes) {
    return (bytes + KIB - 1) / KIB;
  }

  @Override
  public void file(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  @Override
  public void article() {
    articles++;
    if (bar != null) {
      bar.setExtraMessage("%,d articles".formatted(articles));
    } else if (System.nanoTime() - spoke > SILENCE.toNanos()) {
      console.say("read %,d articles".formatted(articles));
      spoke = System.nanoTime();
    }
  }

  @Override
  public void finishing() {
    close();
    console.say("read %,d articles, now finishing the index".formatted(articles));
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
