package org.isnad.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.isnad.feed.AgencyItem;
import org.isnad.feed.NewsXml;
import org.isnad.raw.Content;
import org.isnad.raw.RawArticle;
import org.isnad.raw.Sink;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.jdom2.Element;

/**
 * News as agencies deliver it: NewsML-G2, NewsML 1 and NITF, which may stand in either. An article
 * an item; items without words, such as pictures, and withdrawn ones are counted.
 */
record AgencyFormat(SourceLimits limits) implements Format {
  private static final Set<String> ROOTS =
      Set.of("nitf", "newsitem", "newsmessage", "newsml", "packageitem");

  @Override
  public String name() {
    return "agency";
  }

  @Override
  public boolean fits(Head head) {
    String root = head.root();
    return ROOTS.contains(root.substring(root.indexOf(':') + 1));
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    NewsXml xml = NewsXml.read(content, limits.fileBytes(), sink);
    if (xml == null) {
      return;
    }
    Element root = xml.document().getRootElement();
    List<Element> items = AgencyItem.in(root);
    if (items.isEmpty()) {
      throw new UnreadableException(
          "no item of news in it: its root is <%s>".formatted(root.getName()));
    }
    var passedOver = new PassedOver();
    Iterator<String> places = NewsXml.places(items).iterator();
    for (Element each : items) {
      String place = places.next();
      var item = new AgencyItem(each);
      String other = item.whyNone();
      if (!other.isEmpty()) {
        passedOver.add(other);
      } else {
        boolean one = items.size() == 1;
        String origin = content.origin() + (one ? "" : place);
        var given = one ? content.given(item.given()) : content.givenOne(item.given());
        sink.article(RawArticle.of(origin, item.text(), List.of(), given, xml.notes()));
      }
    }
    passedOver.note("items", content.origin(), sink);
  }
}
