package org.isnad.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A small corpus in which every article writes its names otherwise, served whole. Articles are
 * called by what their file is called.
 */
final class SpelledCorpus implements AutoCloseable {

  private static final Map<String, String> ARTICLES =
      Map.ofEntries(
          Map.entry(
              "kataeb",
              """
              Drones fly again
              By Lina Haddad, Cedar Dispatch
              17 January 2024

              A speaker of Kataeb Hezbollah denied it. Nobody had fired rockets, he said.
              """),
          Map.entry(
              "kataib",
              """
              Kata'ib Hizballah admits it
              By Omar Rashid, Tigris Courier
              18 January 2024

              On Monday the men of Kata'ib Hizballah fired rockets toward the base, he told us.
              The anger of Kata'ib Hizballah was plain.

              (Photo: Tigris Courier) Flags of Kata'ib Hizballah over a street.
              """),
          Map.entry(
              "caption",
              """
              Quiet days on the river
              19 January 2024

              The water was low, and the boats lay idle for a week, as is usual there.

              (Photo: Tigris Courier) Men of Ketaib Hizbullah at a bridge.
              """),
          Map.entry(
              "brigades",
              """
              A statement arrives
              20 January 2024

              The Hezbollah Brigades were quiet for a day, as was said in Baghdad.
              """),
          Map.entry(
              "party",
              """
              Party in Beirut counts votes
              21 January 2024

              The Kataeb Party met in the morning. Of Hezbollah nobody spoke, it was said.
              """),
          Map.entry(
              "base",
              """
              Rockets near the airfield
              22 January 2024

              Two rockets fell near Ain al-Asad. The wind was strong, and nothing burned.
              """),
          Map.entry(
              "palace",
              """
              The palace keeps silent
              23 January 2024

              In Damascus Bashar al-Assad received a guest, and the guest left soon. To us it was
              told that Assad smiled.
              """),
          Map.entry(
              "family",
              """
              A house and its owners
              24 January 2024

              For years the Asads owned the house at the corner; it is empty now.
              """),
          Map.entry(
              "marked",
              """
              A poet in Amman
              25 January 2024

              The poet As'ad Karim read for an hour, and then his guests left.
              """),
          Map.entry(
              "said-ali",
              """
              A shop opens again
              26 January 2024

              The owner, Said Ali, swept the floor. This is his third shop; it is small.
              """),
          Map.entry(
              "saeed",
              """
              A school closes
              27 January 2024

              The teacher, Saeed Nasir, locked the door and went home, he said.
              """),
          Map.entry(
              "troops",
              """
              Convoy on the road
              28 January 2024

              A convoy of US troops was seen near Erbil, where IS fighters had hidden for a year.
              """),
          Map.entry(
              "capitals",
              """
              HOUTHIS SAID TO AIM AT US SHIP IN RED SEA
              29 January 2024

              A ship was hit in the morning. The crew is safe, its owner said.
              """),
          Map.entry(
              "huthi",
              """
              Talks in Muscat
              30 January 2024

              The Huthi delegate came late. The Houthi's own man had left, and the talks ended.
              """),
          Map.entry(
              "zor",
              """
              A bridge in the east
              31 January 2024

              Near Deir ez-Zor a bridge fell. Abdel Rahman Nasr Allah saw it from his roof.
              """),
          Map.entry(
              "deirezzor",
              """
              Another bridge in the east
              1 February 2024

              The road to Deirezzor is open. An engineer, Abdulrahman Nasrullah, drove there first.
              """),
          Map.entry(
              "tehran",
              """
              Speeches on a Friday
              2 February 2024

              Ayatollah Khamenei spoke for an hour, and Qasem Soleimani was remembered.
              """),
          Map.entry(
              "hewler",
              """
              Snow in the north
              3 February 2024

              From Hawler to Slemani the road was closed, and Barzani's guests had to wait.
              """));

  private final TestServer server;

  private SpelledCorpus(TestServer server) {
    this.server = server;
  }

  /** Writes, indexes and serves it below a folder. */
  static SpelledCorpus in(Path folder) throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (var article : ARTICLES.entrySet()) {
      Files.writeString(articles.resolve(article.getKey() + ".txt"), article.getValue());
    }
    return new SpelledCorpus(TestServer.over(folder.resolve("data"), articles));
  }

  /** The answer to a query; {@code more} are further parameters, as they stand in an address. */
  JsonNode search(String query, String... more) throws IOException {
    String address = "/api/v1/search?size=50&q=" + TestServer.encode(query);
    return server.get(address + (more.length == 0 ? "" : "&" + String.join("&", more)));
  }

  /** The answer at an address. */
  JsonNode get(String address) throws IOException {
    return server.get(address);
  }

  /** A page for readers. */
  String page(String address) throws IOException {
    return server.page(address);
  }

  /** The articles that a query finds, best first. */
  List<String> found(String query, String... more) throws IOException {
    var found = new ArrayList<String>();
    search(query, more).at("/results").forEach(hit -> found.add(name(hit)));
    return found;
  }

  /** The passages marked in an article as found by a query. */
  List<String> marked(String query, String article) throws IOException {
    for (JsonNode hit : search(query).at("/results")) {
      if (name(hit).equals(article)) {
        String id = hit.at("/id").asText();
        JsonNode whole = get("/api/v1/docs/" + id + "?q=" + TestServer.encode(query));
        var marked = new ArrayList<String>();
        String text = whole.at("/text").asText();
        for (JsonNode mark : whole.at("/marks")) {
          marked.add(text.substring(mark.at("/start").asInt(), mark.at("/end").asInt()));
        }
        return marked;
      }
    }
    throw new AssertionError(query + " does not find " + article);
  }

  private static String name(JsonNode hit) {
    return hit.at("/origin").asText().replace(".txt", "");
  }

  @Override
  public void close() {
    server.close();
  }
}
