package org.isnad.compose;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.article.Account;
import org.isnad.article.Because;
import org.isnad.article.Correction;
import org.isnad.page.PageArticle.Evidence;
import org.isnad.view.Catalogue;
import org.jspecify.annotations.Nullable;

/** How an article was read, in words. */
final class PageAccounts {
  private final Catalogue catalogue;

  PageAccounts(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Its language, what was set right, mended and guessed. */
  List<Evidence> of(Account account) {
    var lines = new ArrayList<Evidence>();
    if (account.language() != null) {
      String language = Locale.of(account.language()).getDisplayLanguage(Locale.ENGLISH);
      lines.add(line("language", "in " + language, ""));
    }
    for (Correction correction : account.corrections()) {
      lines.add(line("correction", what(correction), why(correction)));
    }
    if (!account.mended().isEmpty()) {
      lines.add(line("mended", mended(account.mended().size()), ""));
    }
    account.notes().forEach(note -> lines.add(line("note", note, "")));
    return lines;
  }

  private static Evidence line(String name, String words, String why) {
    return new Evidence(name, words, true, why, List.of());
  }

  private static String mended(int places) {
    return "mended at %d %s, where its text had once been read in a wrong encoding"
        .formatted(places, places == 1 ? "place" : "places");
  }

  private String what(Correction correction) {
    String field = correction.field();
    return switch (correction.change()) {
      case ADD -> "%s added: %s".formatted(field, label(field, correction.value()));
      case REMOVE -> "%s taken out: %s".formatted(field, label(field, correction.value()));
      case SET ->
          correction.value() == null
              ? field + " taken out"
              : "%s set right: %s".formatted(field, correction.value());
    };
  }

  /** {@code – corrected by N. on 2 May 2024 because …; the article says “…”}. */
  private static String why(Correction correction) {
    Because because = correction.because();
    String told = correction.told();
    return "– corrected"
        + after(" by ", because.who())
        + after(" on ", day(because.when()))
        + after(" because ", because.why())
        + (because.who().isEmpty() && because.why().isEmpty() ? " in " + because.where() : "")
        + (told == null ? "; the article does not say" : "; the article says “" + told + "”");
  }

  /** As the page writes days; as it is written where it is none, for a sidecar may say anything. */
  private static String day(String when) {
    try {
      return PageWords.day(LocalDate.parse(when));
    } catch (DateTimeParseException e) {
      return when;
    }
  }

  private static String after(String words, String value) {
    return value.isEmpty() ? "" : words + value;
  }

  private String label(String field, @Nullable String id) {
    return id == null ? "" : catalogue.entryOrId(field, id).label();
  }
}
