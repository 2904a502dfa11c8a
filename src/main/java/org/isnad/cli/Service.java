package org.isnad.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.isnad.admin.AdminServer;
import org.isnad.admin.Operations;
import org.isnad.admin.Token;
import org.isnad.follow.Follower;
import org.isnad.follow.Lease;
import org.isnad.generation.Generations;
import org.isnad.server.HttpServer;
import org.isnad.service.Indexes;
import org.isnad.service.OpenIndex;
import org.jspecify.annotations.Nullable;

/** The server as a command: from a data folder to a running service, until Ctrl-C. */
final class Service {

  private final Console console;
  private final String host;
  private final int port;

  /** Opens the admin's port; null if there is to be none. */
  private @Nullable Supplier<AdminServer> admin;

  Service(Console console, String host, int port) {
    this.console = console;
    this.host = host;
    this.port = port;
  }

  /** Opens the admin's port too, once it runs. */
  void admin(int adminPort, Token token, Operations operations) {
    admin = () -> AdminServer.start(adminPort, token, operations);
  }

  /** Serves until the process is asked to end; does not return. */
  void run(Path data) throws IOException {
    var generations = new Generations(data);
    generations.requireCurrent();
    generations.tidy();
    if (admin != null && !generations.isWritable()) {
      console.say("%s cannot be written, so there is no admin's port".formatted(data));
      admin = null;
    }
    var follower = Follower.start(generations, new IndexOpener());
    HttpServer server = listen(follower);
    AdminServer adminServer = listenToAdmin(server, follower);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stop(server, adminServer, follower), "stop"));
    say(follower, server.port());
    if (adminServer != null) {
      console.say("admin on http://127.0.0.1:%d/admin".formatted(adminServer.port()));
    }
    waitForever();
  }

  private HttpServer listen(Follower<OpenIndex> follower) {
    try {
      return HttpServer.start(host, port, Indexes.following(follower));
    } catch (RuntimeException e) {
      follower.close();
      throw refusal(e);
    }
  }

  private @Nullable AdminServer listenToAdmin(HttpServer server, Follower<OpenIndex> follower) {
    try {
      return admin == null ? null : admin.get();
    } catch (RuntimeException e) {
      server.close();
      follower.close();
      throw isBind(e)
          ? new RefusedException(
              "the admin's port cannot be used; choose another with --admin-port")
          : e;
    }
  }

  private static boolean isBind(Throwable fault) {
    return fault instanceof BindException || (fault.getCause() != null && isBind(fault.getCause()));
  }

  private RuntimeException refusal(RuntimeException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return new RefusedException(
            "port %d on %s cannot be used (%s); choose another with --port"
                .formatted(port, host, cause.getMessage()));
      }
      if (cause instanceof UnresolvedAddressException) {
        return new RefusedException("there is no host '%s'; try --host 127.0.0.1".formatted(host));
      }
    }
    return fault;
  }

  private void say(Follower<OpenIndex> follower, int actualPort) {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    try (Lease<OpenIndex> lease = follower.lease()) {
      console.say(
          "serving %,d articles on http://%s:%d (Ctrl-C stops)"
              .formatted(lease.get().snapshot().articles(), shown, actualPort));
    }
  }

  private void stop(
      HttpServer server, @Nullable AdminServer adminServer, Follower<OpenIndex> follower) {
    server.close();
    if (adminServer != null) {
      adminServer.close();
    }
    follower.close();
    console.say("stopped");
    // Ctrl-C is how a server ends, not a failure.
    Runtime.getRuntime().halt(ExitCode.FINE);
  }

  private static void waitForever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
