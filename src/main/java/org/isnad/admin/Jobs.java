package org.isnad.admin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes one index at a time, in a thread of its own. Safe for many threads. */
final class Jobs implements AutoCloseable {

  /** The last ones can be asked about. */
  private static final int KEPT = 100;

  private final Operations operations;
  private final Clock clock = Clock.systemUTC();
  private final TreeMap<Integer, Job> jobs = new TreeMap<>();
  private @Nullable Thread worker;
  private int last;

  Jobs(Operations operations) {
    this.operations = operations;
  }

  /** Starts one; empty if one is running. */
  synchronized Optional<Job> start(boolean update) {
    if (running().isPresent()) {
      return Optional.empty();
    }
    var job = new Job(++last, update, clock);
    jobs.put(job.id(), job);
    if (jobs.size() > KEPT) {
      jobs.pollFirstEntry();
    }
    worker = Thread.ofPlatform().name("admin job " + job.id()).start(() -> run(job));
    return Optional.of(job);
  }

  private void run(Job job) {
    try {
      job.done(operations.make(job.update(), job));
    } catch (Exception e) {
      job.failed(operations.words(e));
    } catch (Error e) { // the job must end for those who follow it
      job.failed(List.of(e.toString()));
      throw e;
    }
  }

  synchronized Optional<Job> running() {
    return jobs.values().stream().filter(Job::isRunning).findFirst();
  }

  synchronized Optional<Job> find(int id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** The latest first. */
  synchronized List<Job> list() {
    return List.copyOf(jobs.descendingMap().values());
  }

  /** Stops what is running, cleanly, and waits for it. */
  @Override
  public void close() {
    Thread running;
    synchronized (this) {
      running = worker;
    }
    if (running == null) {
      return;
    }
    running.interrupt();
    try {
      running.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
