package org.isnad.importing;

/** What rows can be imported from. */
public enum Source {
  /** Country dumps of GeoNames: 19 tab-separated columns. */
  GEONAMES("geonames", "GeoNames, https://www.geonames.org, licence CC BY 4.0"),
  /** JSON Lines of FollowTheMoney entities, as OpenSanctions publishes them. */
  FOLLOWTHEMONEY(
      "followthemoney",
      "FollowTheMoney entities; those of OpenSanctions are under CC BY-NC 4.0,"
          + " https://www.opensanctions.org"),
  /** The JSON result of a SPARQL query to Wikidata. */
  WIKIDATA("wikidata", "Wikidata, https://www.wikidata.org, licence CC0 1.0");

  private final String id;
  private final String credit;

  Source(String id, String credit) {
    this.id = id;
    this.credit = credit;
  }

  /** As typed after {@code --from}. */
  public String id() {
    return id;
  }

  /** Source and licence, for the head of the file. */
  String credit() {
    return credit;
  }
}
