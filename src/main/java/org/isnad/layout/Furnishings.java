package org.isnad.layout;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.isnad.article.Span;
import org.isnad.calendar.DateLine;
import org.isnad.layout.Block.Kind;
import org.isnad.press.Hosts;
import org.isnad.press.OutletMention;
import org.isnad.press.OutletNames;
import org.jspecify.annotations.Nullable;

/** Tells the lines of a page that are not the article, one line at a time. */
final class Furnishings {
  /** All these lines are short; a paragraph that begins alike is an article's own. */
  private static final int LONGEST = 400;

  private static final int LONGEST_PAIR = 60;

  private static final Anchored RELATED =
      Anchored.of(
          "^(?i:most (?:popular|read|viewed|shared|watched)|read (?:more|also|next)|also read|see"
              + " also|related(?: articles| stories| news| topics| coverage| content| posts|"
              + " reading| videos?)?|more (?:on this|stories|from)|recommended(?: stories| for"
              + " you)?|trending(?: now)?|editor['’]?s (?:picks|choice)|you (?:may|might) also"
              + " like|top stories|popular (?:now|posts|stories|articles)|latest (?:stories|headlines|"
              + " articles)|what to read next|must[- ]reads?|don['’]t miss|people also"
              + " read|in other news|around the web|keep reading|list (?:\\d{1,2} )?of"
              + " \\d{1,2}(?: items)?|end of list)\\b(?=$|\\s*[:|>»-])");
  private static final Anchored SHARE =
      Anchored.of(
          "^(?i:share(?: this| on| via|:|$)|follow (?:us|\\S{2,30}:|\\S{2,30} on)|subscribe\\b|sign"
              + " up\\b|newsletter\\b|join (?:us|our)\\b|support (?:independent|our)\\b|contact"
              + " (?:us|the)\\b|advertisement$|click here\\b|tweet$|print$|e-?mail$|whatsapp$|get"
              + " (?:the|our) .{0,40}\\b(?:newsletter|app|inbox|whatsapp|telegram)|listen to"
              + " this|download our|like us\\b|follow .{2,50} on (?:twitter|x|facebook|instagram|telegram|bluesky)\\b|donate"
              + " (?:now|today)$|become an? (?:member|subscriber|supporter)\\b|already a"
              + " (?:member|subscriber)\\b|stay (?:informed|up to date|updated|connected)(?: (?:with|by|about|on)\\b|[.!]?$)"
              + "|thank(?:s| you) for (?:reading|subscribing|registering)\\b|log ?in$|register (?:now|for"
              + " free)$|(?:have|got) an? (?:news )?tip\\b|if you (?:value|appreciate|enjoyed|like)"
              + " (?:our (?:work|journalism|reporting)|this (?:article|story))\\b|comments?$|leave a comment|(?:next|previous|prev|older|newer) (?:article|story|post|page)s?\\W*$|(?:load|show|view) more\\b|\\[email.protected\\]$)");
  private static final Pattern SHARE_WITHIN =
      Pattern.compile(
          "(?i:\\bwhatsapp channel:|\\bcontact the newsroom\\b|: read us"
              + " at\\b|\\|\\s*(?:telegram|whatsapp|copy link|print)\\b)");

  /** Whatever {@link #SHARE_WITHIN} finds has one of these; most lines have none. */
  private static final List<String> SHARE_SIGNS =
      List.of("whatsapp channel:", "contact the newsroom", ": read us at", "|");

  private static final Anchored LEGAL =
      Anchored.of(
          "^(?:©|\\([cC]\\) ?\\d{4}|(?i:copyright)\\b|(?i:all rights reserved)|(?i:legal"
              + " disclaimer)|(?i:disclaimer:)|MENAFN\\d{8,}|\\p{Lu}{4,9}\\d{10,}$)");
  private static final Pattern LEGAL_WITHIN =
      Pattern.compile(
          "(?i:accepts? no (?:liability|responsibility)|\\ball rights reserved\\b|may not be"
              + " (?:published|reproduced)|third-party content|\\b(?:views?|opinions?)\\b.{0,60}\\b(?:expressed|own|authors?|writers?)\\b.{0,90}"
              + "\\bdo(?:es)? not necessarily (?:reflect|represent)\\b|\\btakes? no institutional positions?\\b"
              + "|\\bnot take institutional positions?\\b"
              + "|\\b(?:views?|opinions?) (?:expressed|represented)\\b.{0,60}\\b(?:authors?['’]s?|their) own\\b)");

  /** Whatever {@link #LEGAL_WITHIN} finds has one of these. */
  private static final List<String> LEGAL_SIGNS =
      List.of(
          "accept",
          "all rights reserved",
          "may not be",
          "third-party content",
          "not necessarily",
          "institutional position",
          "their own",
          "s own",
          "s' own",
          "s’ own");

  private static final Anchored CREDIT =
      Anchored.of(
          "^[(—–-]{0,2}\\s?(?i:(?:additional |with"
              + " |photo |copy |video )?(?:reporting|writing|editing|edited|translated|compiled)\\s(?:by|from|contributed)|with"
              + " (?:inputs?|agencies)|agencies contributed)\\b.*$|^(?i:source: )(?:(?!\\. \\p{Lu}\\p{Ll}+ \\p{Ll}).)*$");

  /** What {@link #SIGN_OFF} begins with. */
  private static final String SIGNED = "(—–-";

  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "^(?:\\(([^()]{2,40})\\)(?: ?[a-zA-Z]{1,4}(?:/[a-zA-Z]{1,4}){0,4})?|[—–-]{1,2} ?([^()—–]{2,40}))\\.?$");
  private static final Pattern DESK =
      Pattern.compile("(?i)^\\s+(?:newsdesk|(?:news |web |online )?desk|newsroom|staff)\\b");

  /** Behind an outlet's name, on a line of its own: {@code Tigris Courier Staff Writer}. */
  private static final Pattern STAFF =
      Pattern.compile(
          "(?i)^\\s+(?:(?:staff|special|foreign|senior|war|military) )?(?:writers?|correspondents?|reporters?"
              + "|staff|newsdesk|newsroom)$|^ in (?-i:\\p{Lu})[\\p{L}'’ -]{2,30}$");

  private static final Pattern AND = Pattern.compile(",? (?:and|&) (?:the )?");

  private static final Pattern ASIDE = Pattern.compile("\\s*(?:[|·•/]|, | - | – | — )\\s*");

  private final OutletNames outlets;

  Furnishings(OutletNames outlets) {
    this.outlets = outlets;
  }

  @Nullable Kind kind(String line) {
    if (line.length() > LONGEST) {
      return null;
    } else if (RELATED.begins(line)) {
      return Kind.RELATED;
    } else if (Captions.isCreditAlone(line)) {
      return Kind.PHOTO_CREDIT;
    } else if (PageNotices.isNotice(line) || PageNotices.isRelease(line)) {
      return Kind.NOTICE;
    } else if (PageNotices.isStamp(line)) {
      return Kind.STAMP;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    if (SHARE.begins(line) || has(lower, SHARE_SIGNS, SHARE_WITHIN)) {
      return isSentence(line) || Character.isLowerCase(line.charAt(0)) ? null : Kind.SHARE;
    } else if (LEGAL.begins(line) || has(lower, LEGAL_SIGNS, LEGAL_WITHIN)) {
      return Kind.LEGAL;
    } else if (CREDIT.isAll(line)
        || Contributors.isOne(line)
        || isSignOff(line)
        || ReportingCredit.isRegional(line)) {
      return Kind.CREDIT;
    } else if (DateLine.isOne(line)) {
      return Kind.DATE_LINE;
    } else if (Byline.of(line) != null) {
      return Kind.BYLINE;
    }
    Kind regional = NoticesOfTheRegion.kind(line, lower);
    Kind abroad = regional == null ? NoticesOfEurope.kind(lower) : regional;
    if (abroad != null) {
      return abroad;
    }
    return isPhotographer(line) ? Kind.PHOTO_CREDIT : isOutletLine(line) ? Kind.OUTLET_LINE : null;
  }

  /** {@code Reuters/Rana Saab}: no space stands beside the slash. */
  private boolean isPhotographer(String line) {
    String[] pair = line.length() > LONGEST_PAIR ? new String[0] : line.split("/", -1);
    return pair.length == 2
        && pair[0].equals(pair[0].strip())
        && pair[1].equals(pair[1].strip())
        && ((Byline.isName(pair[0]) && outlets.named(pair[1]).isPresent())
            || (Byline.isName(pair[1]) && outlets.named(pair[0]).isPresent()));
  }

  /** Looks for plain words first, which is many times faster than the pattern. */
  static boolean has(String lower, List<String> signs, Pattern pattern) {
    for (int i = 0; i < signs.size(); i++) {
      if (lower.contains(signs.get(i))) {
        return pattern.matcher(lower).find();
      }
    }
    return false;
  }

  /** "Share prices fell ..." and "Support our troops, he said" are sentences of an article. */
  private static boolean isSentence(String line) {
    return line.length() > 120 && line.endsWith(".");
  }

  private boolean isSignOff(String line) {
    if (line.isEmpty() || SIGNED.indexOf(line.charAt(0)) < 0) {
      return false;
    }
    var signed = SIGN_OFF.matcher(line);
    return signed.matches()
        && outlets.named(signed.group(1) == null ? signed.group(2) : signed.group(1)).isPresent();
  }

  /** The outlet's name, with at most a bureau or its address beside it. */
  private boolean isOutletLine(String line) {
    if (line.length() > 120) {
      return false;
    }
    List<OutletMention> mentions = outlets.in(line, new Span(0, line.length()));
    if (mentions.isEmpty()) {
      return false; // as nearly always, and told sooner than by cutting
    }
    if (isDated(line, mentions) || isStaffed(line, mentions) || isJoint(line, mentions)) {
      return true;
    }
    String[] pieces = ASIDE.split(line, 4);
    Span first = new Span(0, pieces[0].length());
    boolean named =
        outlets.in(line, first).stream().anyMatch(one -> covers(one.span(), line, first));
    for (int i = 1; i < pieces.length && named; i++) {
      boolean aside =
          pieces[i].isEmpty()
              || (pieces[i].split(" ", 5).length <= 4
                  && !Character.isLowerCase(pieces[i].charAt(0)));
      named = aside || Hosts.in(pieces[i]) != null;
    }
    return named;
  }

  /** {@code Rudaw Newsdesk 3 May 2024, 10:15}: its name, perhaps a desk, and the day. */
  private static boolean isDated(String line, List<OutletMention> mentions) {
    return mentions.stream()
        .map(OutletMention::span)
        .filter(name -> covers(name, line, new Span(0, name.end())))
        .map(name -> DESK.matcher(line.substring(name.end())).replaceFirst("").strip())
        .anyMatch(DateLine::isOne);
  }

  private static boolean isStaffed(String line, List<OutletMention> mentions) {
    Span name = mentions.getFirst().span();
    return covers(name, line, new Span(0, name.end()))
        && STAFF.matcher(line.substring(name.end())).matches();
  }

  /** Two outlets and nothing else. */
  private static boolean isJoint(String line, List<OutletMention> mentions) {
    Span one = mentions.getFirst().span();
    Span other = mentions.getLast().span();
    return mentions.size() == 2
        && covers(one, line, new Span(0, one.end()))
        && other.end() == line.length()
        && AND.matcher(line.substring(one.end(), other.start())).matches();
  }

  /** But for an article before it. */
  private static boolean covers(Span name, String line, Span piece) {
    return name.end() == piece.end()
        && (name.start() == 0 || line.substring(0, name.start()).strip().equalsIgnoreCase("the"));
  }
}
