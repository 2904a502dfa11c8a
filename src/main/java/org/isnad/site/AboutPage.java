package org.isnad.site;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.compose.PageWords;
import org.isnad.generation.Manifest;
import org.isnad.http.Parameters;
import org.isnad.page.PageAbout;
import org.isnad.page.PageAbout.Fact;
import org.isnad.page.PageFrame;
import org.isnad.service.OpenIndex;

/** {@code /about}: what is indexed, by which version, with which hash. */
final class AboutPage implements PageEndpoint {
  /** The counts of a manifest in words, in the order in which they add up. */
  private static final Map<String, String> COUNTS = counts();

  private final Map<String, String> assets;

  AboutPage(Map<String, String> assets) {
    this.assets = assets;
  }

  private static Map<String, String> counts() {
    var counts = new LinkedHashMap<String, String>();
    counts.put("read", "Read");
    counts.put("joined", "Joined, being the same article");
    counts.put("skipped", "Skipped, not being readable");
    counts.put("stories", "Stories of several articles");
    counts.put("withoutOutlet", "Without outlet");
    counts.put("withoutDate", "Without date");
    counts.put("withoutTitle", "Without title");
    return counts;
  }

  @Override
  public Page page(OpenIndex index, Parameters parameters, Context ctx) {
    parameters.refuseIfWrong();
    Manifest manifest = index.manifest();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Articles", PageWords.number(index.snapshot().articles()), false));
    facts.add(new Fact("Generation", index.id(), true));
    facts.add(new Fact("Built", PageWords.moment(manifest.created()), false));
    facts.add(new Fact("Root hash of all articles", "sha256:" + manifest.root(), true));
    facts.add(new Fact("Hash of the configuration", "sha256:" + manifest.config(), true));
    COUNTS.forEach(
        (count, words) -> {
          Integer number = manifest.counts().get(count);
          if (number != null) {
            facts.add(new Fact(words, PageWords.number(number), false));
          }
        });
    manifest
        .versions()
        .forEach((name, version) -> facts.add(new Fact("Made with " + name, version, true)));
    return new Page("about", new PageAbout(new PageFrame("About this index", "", assets), facts));
  }
}
