package org.isnad.gazetteer;

/**
 * Somewhere.
 *
 * @param id slug, unique among places
 * @param path ids from the country down, as {@code iraq/nineveh/zummar}; what mentions cite
 * @param kind as in {@code locations*.tsv}: {@code country}, {@code town}, {@code base} ...
 * @param country ISO 3166 code in lower case, or empty
 * @param lat degrees north, -90 to 90
 * @param lon degrees east, -180 to 180
 * @param precision {@code exact} (about 1 km), {@code approximate} (about 10 km) or {@code area}
 * @param row where it stands, as {@code locations-iraq.tsv:17}
 */
public record Place(
    String id,
    String path,
    String label,
    String kind,
    String country,
    double lat,
    double lon,
    String precision,
    String row) {}
