package org.isnad.site;

import io.javalin.http.Context;
import org.isnad.http.Parameters;
import org.isnad.http.ProblemException;
import org.isnad.service.OpenIndex;

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
