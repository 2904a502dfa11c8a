package org.isnad.api;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.service.OpenIndex;

/** One question that can be asked of an index over HTTP. */
@FunctionalInterface
interface Endpoint {

  /**
   * Reads the request.
   *
   * @return how to answer it; not called if the client has the answer already
   * @throws ProblemException if the request is wrong
   */
  Supplier<?> read(OpenIndex index, Parameters parameters, Context ctx);
}
