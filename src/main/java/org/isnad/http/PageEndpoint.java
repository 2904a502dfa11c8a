package org.isnad.http;

import io.javalin.http.Context;

/** One kind of page. */
@FunctionalInterface
interface PageEndpoint {

  /**
   * Makes the page of a request.
   *
   * @throws ProblemException if the request is wrong
   */
  Page page(OpenIndex index, Parameters parameters, Context ctx);
}
