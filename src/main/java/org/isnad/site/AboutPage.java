package org.isnad.site;

import io.javalin.http.Context;
import java.util.ArrayList;
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
  private final Map<String, String> assets;

  AboutPage(Map<String, String> assets) {
    this.assets = assets;
  }

  @Override
  public Page page(OpenIndex index, Parameters parameters, Context ctx) {
    parameters.refuseIfWrong();
    Manifest manifest = index.manifest();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Articles", PageWords.number(index.snapshot().articles()), false));
    facts.add(new Fact("Generation", index.id(), true));
    facts.add(new Fact("Built", manifest.created().toString(), false));
    facts.add(new Fact("Root hash of all articles", "sha256:" + manifest.root(), true));
    facts.add(new Fact("Hash of the configuration", "sha256:" + manifest.config(), true));
    manifest
        .counts()
        .forEach((name, count) -> facts.add(new Fact(name, PageWords.number(count), false)));
    manifest.versions().forEach((name, version) -> facts.add(new Fact(name, version, true)));
    return new Page("about", new PageAbout(new PageFrame("About this index", "", assets), facts));
  }
}
