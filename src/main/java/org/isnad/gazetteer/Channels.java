package org.isnad.gazetteer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The services on which people publish what articles then quote. */
public final class Channels {

  /** As articles write them. */
  public static final List<String> NAMES =
      List.of("Telegram", "WhatsApp", "Facebook", "Twitter", "Truth Social", "TikTok", "YouTube");

  /** What kind of source they are. */
  public static final String KIND = "channel";

  private static final Map<String, String> BY_ID =
      NAMES.stream().collect(Collectors.toMap(Channels::id, name -> name));

  private Channels() {}

  /** The id of one of the names: {@code truth-social}. */
  public static String id(String name) {
    return name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  /** The name with this id. */
  static Optional<String> name(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
