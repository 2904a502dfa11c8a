package org.isnad.importing;

import java.util.Optional;

/** The kinds of place that GeoNames' feature codes stand for. */
final class GeoKinds {

  private static final long CITY = 50_000;
  private static final long TOWN = 5_000;

  private GeoKinds() {}

  /** Empty for what news does not name: fields, hotels, wadis. */
  static Optional<String> of(String code, long population) {
    return Optional.ofNullable(
        switch (code) {
          case "ADM1" -> "governorate";
          case "ADM2", "ADM3" -> "district";
          case "PPLC", "PPLA" -> "city";
          case "PPL", "PPLA2", "PPLA3", "PPLA4", "PPLL", "PPLG", "STLMT" -> settlement(population);
          case "PPLX" -> "quarter";
          case "AIRP", "AIRF" -> "airport";
          case "AIRB", "MILB", "INSM", "NVB" -> "base";
          case "PRT", "HBR" -> "port";
          case "CMPRF", "CMP" -> "camp";
          case "CSTM", "PSTB" -> "crossing";
          case "PRN" -> "prison";
          case "DAM" -> "dam";
          case "OILF", "GASF" -> "field";
          case "OILR" -> "refinery";
          case "BDG" -> "bridge";
          case "STM", "STMI" -> "river";
          case "LK", "LKS", "RSV" -> "lake";
          case "SEA", "GULF" -> "sea";
          case "STRT" -> "strait";
          case "MT", "MTS" -> "mountain";
          case "ISL", "ISLS" -> "island";
          default -> null;
        });
  }

  private static String settlement(long population) {
    return population >= CITY ? "city" : population >= TOWN ? "town" : "village";
  }
}
