package org.isnad.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.isnad.raw.Skip;
import org.junit.jupiter.api.Test;

/** Subtitles of broadcasts and speeches. */
final class SubtitlesTest extends WithFolder {

  @Test
  void aSpeechIsWhatIsSaidInIt() throws IOException {
    folder
        .with(
            "speech.srt",
            """
            1
            00:00:01,000 --> 00:00:04,000
            <i>The ferry at Hit</i>
            {\\an8}has stopped.
            2
            00:00:04,200 --> 00:00:06,000
            1991
            was worse.

            3
            00:01:04,200 --> 00:01:06,000
            Good evening.
            """)
        .read();
    assertThat(folder.only().text())
        .isEqualTo("The ferry at Hit has stopped. 1991 was worse.\n\nGood evening.");
  }

  @Test
  void aLineThatStaysOnTheScreenCountsOnce() throws IOException {
    folder
        .with(
            "download",
            """
            WEBVTT
            Kind: captions

            NOTE made by a program

            STYLE
            ::cue { color: white }

            00:01.000 --> 00:03.000 align:start
            the<00:00:01.500><c> ferry</c>

            00:03.000 --> 00:03.010
            the ferry

            00:03.010 --> 00:05.000
            the ferry
            has stopped &amp; nobody
            """)
        .read();
    assertThat(folder.only().text()).isEqualTo("the ferry has stopped & nobody");
  }

  @Test
  void subtitlesWithoutAWordAreListed() throws IOException {
    folder.with("a.vtt", "WEBVTT\n\n00:01.000 --> 00:03.000\n\n").read();
    assertThat(folder.onlySkip()).isEqualTo(new Skip("a.vtt", "subtitles without a word"));
  }
}
