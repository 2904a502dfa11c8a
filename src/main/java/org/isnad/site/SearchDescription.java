package org.isnad.site;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.isnad.http.Parameters;
import org.isnad.http.ServerAddress;

/** Lets a browser add the service to its search box (OpenSearch 1.1). */
final class SearchDescription implements Handler {

  static final String PATH = "/opensearch.xml";

  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>Isnad</ShortName>
        <Description>News by name, whatever the spelling</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Url type="text/html" template="BASE/search?q={searchTerms}"/>
        <Url type="application/atom+xml" template="BASE/feed.atom?q={searchTerms}"/>
        <Url type="application/opensearchdescription+xml" rel="self" template="BASE/opensearch.xml"/>
      </OpenSearchDescription>
      """;

  @Override
  public void handle(Context ctx) {
    new Parameters(ctx.queryString()).refuseIfWrong();
    ctx.result(XML.replace("BASE", ServerAddress.of(ctx)))
        .contentType("application/opensearchdescription+xml; charset=utf-8")
        .header("Cache-Control", "public, max-age=3600")
        .header("Vary", "Host");
  }
}
