package org.isnad.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.article.Authors;
import org.isnad.article.Span;
import org.isnad.layout.Block.Kind;
import org.isnad.press.OutletNames;
import org.isnad.press.Press;
import org.isnad.raw.Given.Said;
import org.jspecify.annotations.Nullable;

/** Tells the last paragraph that is about the author and not about the news. */
public final class Bios {
  private static final int LONGEST = 500;

  private static final String NAME = "(" + Byline.NAME + ")";
  private static final Pattern POST =
      Pattern.compile(
          "(?:\\*|—|–|-)?\\s?"
              + NAME
              + " (?:is|was) (?:also"
              + " )?(?:(?:an?|the|our)\\b[^.]{0,100}?|(?i:(?:senior|news|opinion|managing|founding|contributing|assistant"
              + "|deputy|chief|executive|foreign|associate|regional|middle east) ){0,3})\\b(?i:editor|reporter|correspondent|journalist|writer|columnist|contributor|photographer|producer|bureau"
              + " chief|fellow|analyst|blogger)\\b(?:[^.]{0,60}?\\b(?:of|at|for|with)\\b"
              + " (.{2,120}))?");
  private static final Pattern BEAT =
      Pattern.compile(
          NAME
              + " (?:covers|reports|writes)\\b[^.]{0,120}?\\b(?:for|at) (?:the"
              + " )?(\\p{Lu}.{1,120})");

  /** {@link #POST} and {@link #BEAT} have one of these behind the name. */
  private static final List<String> POST_SIGNS =
      List.of(" is ", " was ", " covers ", " reports ", " writes ");

  /** What is said of an author and, in a last paragraph, of hardly anybody else. */
  private static final Pattern LIFE =
      Pattern.compile(
          "^(?:\\*|—|–|-)?\\s?(?:Dr\\.? |Prof\\.? |Professor )?"
              + NAME
              + "(?: \\(@\\w{2,30}\\))?,? (?:(?:is|was|has been) (?:also )?(?:an?|the|our)\\b[^.”\"]{0,120}?\\b"
              + "(?:journalist|reporter|writer|columnist|contributor|photographer|fellow|analyst|blogger"
              + "|author|professor|lecturer|researcher|scholar|historian|academic|novelist|commentator"
              + "|consultant|adviser|advisor|expert|director|teacher|lawyer|diplomat|ambassador)\\b"
              + "|(?:was born|teaches|lives|served|worked|covers|writes|reports)\\b)");

  /** {@link #LIFE} has one of these behind the name. */
  private static final List<String> LIFE_SIGNS =
      List.of(
          " is ",
          " was ",
          " has been ",
          " teaches",
          " lives",
          " served",
          " worked",
          " covers",
          " writes",
          " reports");

  /** Who is told of as part of the news says something, or something is said of him. */
  private static final Pattern NEWS =
      Pattern.compile(
          "[“”\"]|\\b(?:said|says|told|added|killed|wounded|arrested|detained|accused|yesterday|today"
              + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

  private static final Anchored WRITER =
      Anchored.of(
          "(?:The|This) (?:writer|author)s? (?:is|are|was|were) (?:an?|the|our|with|based)\\b|About"
              + " the (?:author|writer)s?(?:$|:)");

  /** What stands over a box about the author, in languages of Europe. */
  private static final Anchored ABOUT =
      Anchored.of(
          "(?iu)(?:about the (?:author|writer|contributor)s?|über (?:den|die|unsere[nr]?) autor(?:in|en)?"
              + "|à propos d(?:e l.auteure?|es auteurs)|sobre (?:el|la|los) (?:autora?|autores|firma)|l.autrice"
              + "|(?:sull.|l.)autore|sobre o autor|over de auteur|o autor(?:ze|ce|ovi|ech)|om (?:författaren|forfatteren))\\s*:?");

  /** The same, or who is interviewed. */
  private static final Anchored PERSON =
      Anchored.of(
          "(?iu)(?:zur person|(?:die |der )?autor(?:in)?|l['’]auteure?|el autor|la autora)\\s*:?");

  /** Paragraphs of such a box. */
  private static final int MOST = 4;

  private Bios() {}

  static void mark(Draft draft, OutletNames outlets, @Nullable Said author) {
    String byline = byline(draft);
    String authors = author == null ? byline : byline + "\n" + author.value();
    for (int i = Math.max(0, draft.size() - 4); i < draft.size(); i++) {
      if (draft.kind(i) == Kind.BODY && isBio(draft.text(i), authors, outlets)) {
        draft.set(i, Kind.BIO);
      }
    }
    markBox(draft, authors);
    int last = draft.size() - 1;
    while (last > 0 && draft.kind(last).isFurniture()) {
      last--;
    }
    if (last > 1 && draft.kind(last) == Kind.BODY && isLife(draft, last, byline, authors)) {
      draft.set(last, Kind.BIO);
    }
  }

  /** The last lines, if they stand below words that announce who the author is. */
  private static void markBox(Draft draft, String authors) {
    for (int i = Math.max(1, draft.size() - MOST - 1); i < draft.size(); i++) {
      if (draft.kind(i) == Kind.BODY && isOverBox(draft, i, authors)) {
        for (int j = i; j < draft.size(); j++) {
          if (draft.kind(j) == Kind.BODY && draft.text(j).length() <= LONGEST) {
            draft.set(j, Kind.BIO);
          }
        }
        return;
      }
    }
  }

  private static boolean isOverBox(Draft draft, int i, String authors) {
    String next = i + 1 < draft.size() ? draft.text(i + 1) : "";
    return ABOUT.isAll(draft.text(i))
        || (PERSON.isAll(draft.text(i))
            && Authors.of(authors).stream().anyMatch(name -> next.contains(surname(name))));
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** Of a known author, or of somebody who is not in the article. */
  private static boolean isLife(Draft draft, int i, String byline, String authors) {
    String paragraph = draft.text(i);
    Matcher life = LIFE.matcher(paragraph);
    boolean told =
        paragraph.length() <= LONGEST
            && Sentences.isEnded(paragraph)
            && LIFE_SIGNS.stream().anyMatch(paragraph::contains);
    if (!told || !life.find() || NEWS.matcher(paragraph).find()) {
      return false;
    }
    String name = life.group(1);
    return name.indexOf(' ') > 0
        && (authors.contains(name) || (byline.isEmpty() && !isNamedBefore(draft, i, name)));
  }

  private static boolean isNamedBefore(Draft draft, int last, String name) {
    return IntStream.range(0, last).anyMatch(i -> draft.text(i).contains(surname(name)));
  }

  /** Where in a bio the words after "editor of" or "covers armies for" stand. */
  public static @Nullable Span employer(String bio) {
    for (Pattern pattern : new Pattern[] {POST, BEAT}) {
      Matcher found = pattern.matcher(bio);
      if (found.lookingAt() && found.group(2) != null) {
        return new Span(found.start(2), found.end(2));
      }
    }
    return null;
  }

  private static String byline(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.kind(i) == Kind.BYLINE) {
        return draft.text(i);
      }
    }
    return "";
  }

  /** Of a known author, any post; of anybody else only one with an employer that is the press. */
  private static boolean isBio(String paragraph, String authors, OutletNames outlets) {
    if (paragraph.length() > LONGEST) {
      return false;
    } else if (WRITER.begins(paragraph)) {
      return true;
    } else if (POST_SIGNS.stream().noneMatch(paragraph::contains)) {
      return false;
    }
    for (Pattern pattern : new Pattern[] {POST, BEAT}) {
      Matcher found = pattern.matcher(paragraph);
      if (found.lookingAt()
          && (authors.contains(found.group(1))
              || (authors.isEmpty() && isPress(found.group(2), outlets)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPress(@Nullable String employer, OutletNames outlets) {
    return employer != null && Press.begins(employer, outlets);
  }
}
