package org.isnad.relative;

import java.time.LocalDate;
import org.isnad.article.Span;

/** Words that tell a day by the day on which they are written. */
public final class Relative {
  private final Span span;
  private final Meaning meaning;
  private final boolean ahead;
  private final boolean spoken;

  Relative(Span span, Meaning meaning, boolean ahead, boolean spoken) {
    this.span = span;
    this.meaning = meaning;
    this.ahead = ahead;
    this.spoken = spoken;
  }

  /** Where they stand in the text. */
  public Span span() {
    return span;
  }

  /** Whether they are of what is to come. */
  public boolean ahead() {
    return ahead;
  }

  /** Whether they only mean anything beside the day of writing: yesterday, last week, not March. */
  public boolean spoken() {
    return spoken;
  }

  /** The days that they mean in what is published on a day. */
  public Period on(LocalDate published) {
    return meaning.on(published, ahead);
  }
}
