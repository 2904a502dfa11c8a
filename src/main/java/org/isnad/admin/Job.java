package org.isnad.admin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.isnad.rebuild.Progress;
import org.jspecify.annotations.Nullable;

/** One making of an index, under way or over. Written by one thread, read by many. */
final class Job implements Progress {

  private final int id;
  private final boolean update;
  private final Clock clock;
  private final Instant started;
  private String state = "running";
  private String phase = "starting";
  private int files;
  private long bytes;
  private long bytesRead;
  private int articles;
  private @Nullable Instant ended;
  private @Nullable Object report;
  private List<String> faults = List.of();

  Job(int id, boolean update, Clock clock) {
    this.id = id;
    this.update = update;
    this.clock = clock;
    this.started = clock.instant();
  }

  /**
   * A job as it is now.
   *
   * @param kind {@code rebuild} or {@code update}
   * @param state {@code running}, {@code done} or {@code failed}
   * @param phase {@code starting}, {@code reading} or {@code finishing}
   * @param files to be read
   * @param bytes of the files
   * @param articles met so far
   * @param report once it is done
   * @param faults why it failed, a line each
   */
  record JobJson(
      int id,
      String kind,
      String state,
      String phase,
      Instant started,
      @Nullable Instant ended,
      int files,
      long bytes,
      long bytesRead,
      int articles,
      @Nullable Object report,
      List<String> faults) {}

  int id() {
    return id;
  }

  boolean update() {
    return update;
  }

  synchronized boolean isRunning() {
    return ended == null;
  }

  synchronized JobJson json() {
    return new JobJson(
        id,
        update ? "update" : "rebuild",
        state,
        phase,
        started,
        ended,
        files,
        bytes,
        bytesRead,
        articles,
        report,
        faults);
  }

  synchronized void done(Object itsReport) {
    state = "done";
    report = itsReport;
    ended = clock.instant();
  }

  synchronized void failed(List<String> why) {
    state = "failed";
    faults = List.copyOf(why);
    ended = clock.instant();
  }

  @Override
  public synchronized void begin(int allFiles, long allBytes) {
    phase = "reading";
    files = allFiles;
    bytes = allBytes;
  }

  @Override
  public synchronized void file(long itsBytes) {
    bytesRead += itsBytes;
  }

  @Override
  public synchronized void article() {
    articles++;
  }

  @Override
  public synchronized void finishing() {
    phase = "finishing";
  }
}
