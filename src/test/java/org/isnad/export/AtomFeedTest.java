package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.isnad.view.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What another program reads in our feeds. */
final class AtomFeedTest {

  private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

  private static FeedItem item(String title, @Nullable LocalDate day, @Nullable String address) {
    return new FeedItem(
        FeedItem.urn("article", "a1"),
        title,
        "/doc/a1?q=x",
        day,
        NOON,
        "Zaynab Hmoud",
        "Cedar <Dispatch> & Co",
        address,
        "Shots were heard.");
  }

  private static SyndFeed read(List<FeedItem> items) throws FeedException {
    var feed =
        new Feed(
            "http://127.0.0.1:7070",
            new Address(Map.of("q", List.of("x & y"))),
            "Isnad: x & y",
            NOON,
            7,
            0,
            20,
            items);
    String xml = new String(FeedKind.ATOM.write(feed), StandardCharsets.UTF_8);
    return new SyndFeedInput().build(new StringReader(xml));
  }

  @Test
  void anotherProgramReadsIt() throws FeedException {
    SyndFeed feed = read(List.of(item("Calm", LocalDate.of(2024, 4, 30), "https://c.example/1")));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Isnad: x & y");
    assertThat(feed.getLinks())
        .extracting(SyndLink::getRel, SyndLink::getHref)
        .containsExactlyInAnyOrder(
            tuple("alternate", "http://127.0.0.1:7070/search?q=x+%26+y"),
            tuple("self", "http://127.0.0.1:7070/feed.atom?q=x+%26+y"));
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getUri()).startsWith("urn:uuid:");
    assertThat(entry.getLink()).isEqualTo("http://127.0.0.1:7070/doc/a1?q=x");
    assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(NOON));
    assertThat(entry.getPublishedDate()).isEqualTo("2024-04-30T00:00:00.000Z");
    assertThat(entry.getAuthor()).isEqualTo("Zaynab Hmoud");
    assertThat(entry.getCategories().getFirst().getName()).isEqualTo("Cedar <Dispatch> & Co");
    assertThat(entry.getDescription().getValue()).isEqualTo("Shots were heard.");
  }

  @Test
  void whatXmlCannotHoldIsASpace() throws FeedException {
    SyndFeed feed = read(List.of(item("a\u0001b\uD800c \uFFFE <b>& 😀 بيروت", null, null)));
    SyndEntry entry = feed.getEntries().getFirst();
    assertThat(entry.getTitle()).isEqualTo("a b c   <b>& 😀 بيروت");
    assertThat(entry.getPublishedDate()).isNull();
  }

  @Test
  void aSearchHasOneIdInWhateverOrderItIsAsked() {
    var one = new Address(Map.of("q", List.of("x"), "actor", List.of("y")));
    var other = new Address(Map.of("actor", List.of("y"), "q", List.of("x")));
    assertThat(feed(one).id()).isEqualTo(feed(other).id());
    assertThat(feed(one).id()).isNotEqualTo(feed(new Address(Map.of())).id());
  }

  private static Feed feed(Address search) {
    return new Feed("http://127.0.0.1", search, "Isnad", NOON, 0, 0, 20, List.of());
  }
}
