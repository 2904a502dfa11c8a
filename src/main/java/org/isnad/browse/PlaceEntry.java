package org.isnad.browse;

/**
 * One place of the index.
 *
 * @param id its path, as {@code iraq/nineveh/zummar}; the value of the facet {@code location}
 * @param kind as the gazetteer has it: {@code country}, {@code town}, {@code base} ...
 * @param lat degrees north
 * @param lon degrees east
 * @param precision of them: {@code exact} (about 1 km), {@code approximate} (about 10 km) or {@code
 *     area} (its centre)
 * @param articles that name it or a place within it
 * @param narrower places within it, one step down, that some article names
 */
public record PlaceEntry(
    String id,
    String label,
    String kind,
    double lat,
    double lon,
    String precision,
    int articles,
    int narrower) {}
