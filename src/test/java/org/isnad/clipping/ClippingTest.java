package org.isnad.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the print of a press database says of an article, and which of its words are the text. */
final class ClippingTest {

  private static Clipping read(String... lines) {
    return Objects.requireNonNull(Clipping.of(String.join("\n", lines)));
  }

  private static String told(Clipping clipping) {
    return "%s | %s | %s | %s"
        .formatted(
            clipping.said().get(Meaning.TITLE),
            clipping.said().get(Meaning.OUTLET),
            clipping.said().get(Meaning.DATE),
            clipping.said().get(Meaning.AUTHOR));
  }

  @Test
  void factivaWithCodes() {
    Clipping clipping =
        read(
            "SE \tNews",
            "HD \tFerry sails again from",
            "Tartus",
            "BY \tNadia Haddad",
            "WC \t112 words",
            "PD \t14 March 2024",
            "ET \t06:12 PM",
            "SN \tLevant Ledger",
            "LA \tEnglish",
            "LP \t",
            "The ferry sailed on Wednesday.",
            "",
            "TD \t",
            "It carried forty lorries.",
            "",
            "CO \t",
            "syprt : Syrian Ports",
            "AN \t",
            "Document LEVLDG0020240314ek3e0008x");
    assertThat(told(clipping))
        .isEqualTo("Ferry sails again from Tartus | Levant Ledger | 14 March 2024 | Nadia Haddad");
    assertThat(clipping.text())
        .isEqualTo("The ferry sailed on Wednesday.\n\n\nIt carried forty lorries.");
    assertThat(clipping.given().id()).isEqualTo("LEVLDG0020240314ek3e0008x");
  }

  @Test
  void factivaWithoutCodes() {
    Clipping clipping =
        read(
            "Page 3 of 7 © 2024 Factiva, Inc. All rights reserved.",
            "World News",
            "Ferry sails again from Tartus",
            "By Nadia Haddad",
            "1,112 words",
            "14 March 2024",
            "06:12 PM",
            "Levant Ledger",
            "LEVLDG",
            "12",
            "English",
            "Copyright 2024, Levant Ledger. All Rights Reserved.",
            "",
            "The ferry sailed on Wednesday.",
            "",
            "It carried 40 lorries, 300 words",
            "of protest and a piano.",
            "",
            "Document LEVLDG0020240314ek3e0008x");
    assertThat(told(clipping))
        .isEqualTo(
            "Ferry sails again from Tartus | Levant Ledger | 14 March 2024 | By Nadia Haddad");
    assertThat(clipping.text())
        .isEqualTo(
            "The ferry sailed on Wednesday.\n\nIt carried 40 lorries, 300 words\nof protest and a piano.");
    assertThat(clipping.given().id()).isEqualTo("LEVLDG0020240314ek3e0008x");
  }

  @Test
  void aShortHeadlineOverANameIsNoSection() {
    Clipping clipping =
        read(
            "Ferry sails",
            "Nadia Haddad",
            "112 mots",
            "14 mars 2024",
            "Levant Ledger",
            "(c) 2024 Levant Ledger",
            "It sailed.");
    assertThat(told(clipping))
        .isEqualTo("Ferry sails | Levant Ledger | 14 mars 2024 | Nadia Haddad");
  }

  @Test
  void nexisOfToday() {
    Clipping clipping =
        read(
            "Ferry sails again from Tartus",
            "",
            "Levant Ledger (Beirut)",
            "",
            "March 14, 2024 Thursday 10:15 AM EST",
            "",
            "Copyright 2024 Levant Ledger All Rights Reserved",
            "",
            "Section: NEWS; Pg. 12",
            "",
            "Length:\u00A0112 words",
            "",
            "Byline: Nadia Haddad",
            "",
            "Dateline: TARTUS, Syria",
            "",
            "Highlight: Forty lorries on board",
            "",
            "Body",
            "",
            "The ferry sailed on Wednesday.",
            "",
            "Length: that was all anybody talked of.",
            "",
            "Graphic",
            "",
            "The ferry at the quay",
            "",
            "Load-Date: March 15, 2024");
    assertThat(told(clipping))
        .isEqualTo(
            "Ferry sails again from Tartus | Levant Ledger (Beirut) | March 14, 2024 Thursday 10:15 AM EST | Nadia Haddad");
    assertThat(clipping.text())
        .isEqualTo(
            "Forty lorries on board\n\nTARTUS, Syria - The ferry sailed on Wednesday.\n\nLength: that was all anybody talked of.");
    assertThat(clipping.caption()).isEqualTo("The ferry at the quay");
  }

  @Test
  void nexisOfTodayBelowTheListOfWhatWasFound() {
    Clipping clipping =
        read(
            "Job Number: = 2193",
            "Documents (2)",
            "1. Ferry sails again from Tartus",
            "Client/Matter: -None-",
            "2. Market burns",
            "News Timeline: Mar 01, 2024 to Mar 16, 2024",
            "Ferry sails again from Tartus",
            "Levant Ledger",
            "March 14, 2024 Thursday",
            "Length: 112 words",
            "Body",
            "It sailed.",
            "Load-Date: March 15, 2024");
    assertThat(told(clipping))
        .isEqualTo(
            "Ferry sails again from Tartus | Levant Ledger | March 14, 2024 Thursday | null");
  }

  @Test
  void olderNexisHasItsHeadlineBelowTheDay() {
    Clipping clipping =
        read(
            "                  2 of 9 DOCUMENTS",
            "",
            "                  Levant Ledger",
            "",
            "              March 14, 2004 Thursday",
            "                  FIRST Edition",
            "",
            "Ferry sails again from Tartus after forty",
            "days",
            "",
            "BYLINE: Nadia Haddad in Tartus and",
            "Omar Sabri",
            "",
            "LENGTH: 112 words",
            "",
            "",
            "The ferry sailed",
            "on Wednesday.",
            "",
            "   It carried lorries.",
            "",
            "LOAD-DATE: March 15, 2004",
            "",
            "LANGUAGE: ENGLISH",
            "",
            "           Copyright 2004 Levant Ledger");
    assertThat(told(clipping))
        .isEqualTo(
            "Ferry sails again from Tartus after forty days | Levant Ledger | March 14, 2004 Thursday | Nadia Haddad in Tartus and Omar Sabri");
    assertThat(clipping.text())
        .isEqualTo("The ferry sailed\non Wednesday.\n\n   It carried lorries.");
  }

  @Test
  void proquest() {
    Clipping clipping =
        read(
            "Document 1 of 2",
            "Ferry sails again from Tartus",
            "Author: Haddad, Nadia; Sabri, Omar",
            "ProQuest document link",
            "Abstract: A ferry sails.",
            "Full text: The ferry sailed on Wednesday.",
            "Location: the old quay.",
            "Subject: Ferries",
            "Location: Syria",
            "Publication title: Levant Ledger",
            "Publication date: Mar 14, 2024",
            "ProQuest document ID: 2954887112",
            "Document URL: https://pages.example/2954887112");
    assertThat(told(clipping))
        .isEqualTo(
            "Ferry sails again from Tartus | Levant Ledger | Mar 14, 2024 | Nadia Haddad, Omar Sabri");
    assertThat(clipping.text())
        .isEqualTo("The ferry sailed on Wednesday.\nLocation: the old quay.");
    assertThat(clipping.given().id()).isEqualTo("2954887112");
  }

  @Test
  void proquestWithoutATextGivesItsAbstract() {
    Clipping clipping =
        read(
            "Ferry sails",
            "ProQuest document link",
            "Abstract: A ferry sails.",
            "Full text: Not available.",
            "Subject: Ferries");
    assertThat(clipping.text()).isEqualTo("A ferry sails.");
  }

  @Test
  void anyHeadOfPlainLabels() {
    Clipping clipping =
        read(
            "Title: Ferry sails again",
            "Source: Mirsad TV, Beirut, in Arabic 1800 gmt 12 Mar 24",
            "Publication date: 2024-03-13",
            "The ferry sailed on Wednesday.",
            "Source: port authority");
    assertThat(told(clipping))
        .isEqualTo("Ferry sails again | Mirsad TV, Beirut | 2024-03-13 | null");
    assertThat(clipping.text()).isEqualTo("The ferry sailed on Wednesday.\nSource: port authority");
  }

  @Test
  void aHeadlineAloneIsItsText() {
    assertThat(read("Title: Ferry sails", "Date: 2024-03-13").text()).isEqualTo("Ferry sails");
  }

  @Test
  void ordinaryTextsAreNoPrints() {
    assertThat(Clipping.of("Ferry sails\n\n14 March 2024\n\nIt sailed, 300 words below decks."))
        .isNull();
    assertThat(Clipping.of("Title: Ferry\n\nIt sailed.")).isNull();
    assertThat(Clipping.of("The text\n\nTitle: Ferry\nDate: 2024-03-13\n\nIt sailed.")).isNull();
    assertThat(Clipping.of("Ferry\n\nMarch 14, 2024\n\nLength: 3:20\n\nIt sailed.")).isNull();
    assertThat(Clipping.of("")).isNull();
  }
}
