package org.isnad.service;

import java.util.List;
import org.isnad.follow.Follower;
import org.isnad.follow.Lease;
import org.isnad.http.Problem;
import org.isnad.http.ProblemException;

/** Where a request gets the current index from. */
@FunctionalInterface
public interface Indexes {

  /**
   * The current index, for one request.
   *
   * @throws IllegalStateException if there is none
   */
  Held hold();

  /**
   * The same, where a reader waits for the answer.
   *
   * @throws ProblemException that tells the reader to come back later
   */
  default Held holdOrRefuse() {
    try {
      return hold();
    } catch (IllegalStateException e) {
      var problem = new ProblemException(Problem.Kind.NOT_READY, "No index is open.", List.of());
      problem.initCause(e);
      throw problem;
    }
  }

  /** An index that stays open until this is closed. */
  interface Held extends AutoCloseable {
    /** The index. */
    OpenIndex index();

    @Override
    void close();
  }

  /** Those of a data folder, the newest at any time. */
  static Indexes following(Follower<OpenIndex> follower) {
    return () -> new Leased(follower.lease());
  }

  /** What a follower hands out. */
  record Leased(Lease<OpenIndex> lease) implements Held {
    @Override
    public OpenIndex index() {
      return lease.get();
    }

    @Override
    public void close() {
      lease.close();
    }
  }
}
