package org.isnad.site;

import java.util.List;
import java.util.Map;
import org.isnad.http.ProblemException;
import org.isnad.page.PageFrame;
import org.isnad.page.PageLink;
import org.isnad.page.PageRefusal;
import org.isnad.query.Fault;

/** Tells a reader, not a program, why there is no answer. */
final class Refusals {
  private Refusals() {}

  /** The page of a refusal. */
  static Page page(ProblemException refusal, Map<String, String> assets) {
    List<String> faults =
        refusal.faults().isEmpty()
            ? List.of(String.valueOf(refusal.getMessage()))
            : refusal.faults().stream().map(Refusals::words).toList();
    String heading =
        refusal.status() == 404 ? "There is nothing here" : "This cannot be answered as asked";
    return page(heading, faults, assets);
  }

  /** The page of a fault outside any page. */
  static Page page(int status, String path, Map<String, String> assets) {
    return switch (status) {
      case 404 -> page("There is nothing here", List.of("No page is at " + path + "."), assets);
      case 503 -> page("There is no index yet", List.of("Run rebuild, then try again."), assets);
      case 500 -> page("Something went wrong here", List.of("The log says what it was."), assets);
      default -> page("This cannot be answered as asked", List.of("The address is wrong."), assets);
    };
  }

  private static Page page(String heading, List<String> faults, Map<String, String> assets) {
    var links = List.of(PageLink.to("Search", "/search"), PageLink.to("What is here", "/"));
    return new Page(
        "refusal", new PageRefusal(new PageFrame(heading, "", assets), heading, faults, links));
  }

  private static String words(Fault fault) {
    return "%s: %s Right would be: %s.".formatted(fault.parameter(), fault.message(), fault.hint());
  }
}
