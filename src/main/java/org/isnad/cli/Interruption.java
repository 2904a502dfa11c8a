package org.isnad.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl-C into an interrupt of the thread that works, and gives the command time to clear up
 * and to say so before the process ends.
 */
final class Interruption implements AutoCloseable {

  private static final int SECONDS = 30;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread worker = Thread.currentThread();
  private final Thread hook = new Thread(this::interrupt, "interruption");

  /** From now on Ctrl-C interrupts. */
  void arm() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** From now on it ends the process as ever. */
  void disarm() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException shuttingDown) {
      worker.interrupt(); // too late: it is the hook that waits for us
    }
  }

  private void interrupt() {
    worker.interrupt();
    try {
      var unused = done.await(SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The command is at its end. */
  @Override
  public void close() {
    done.countDown();
  }
}
