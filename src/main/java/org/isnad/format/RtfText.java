package org.isnad.format;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.EnumSet;
import java.util.Set;

/** The words of a rich text that readers see in its pages, a paragraph each. */
final class RtfText extends RtfListenerAdaptor {
  /** Places of a document that hold no words of its text; so do all that a reader may pass over. */
  private static final Set<Command> ASIDE =
      EnumSet.of(
          Command.fonttbl,
          Command.colortbl,
          Command.stylesheet,
          Command.info,
          Command.pict,
          Command.object,
          Command.fldinst,
          Command.header,
          Command.headerl,
          Command.headerr,
          Command.headerf,
          Command.footer,
          Command.footerl,
          Command.footerr,
          Command.footerf,
          Command.xe,
          Command.tc);

  private final StringBuilder text = new StringBuilder();
  private int depth;

  /** The group that is passed over with all in it; 0 if none is. */
  private int aside;

  @Override
  public void processGroupStart() {
    depth++;
  }

  @Override
  public void processGroupEnd() {
    if (depth == aside) {
      aside = 0;
    }
    depth--;
  }

  @Override
  public void processString(String words) {
    if (aside == 0) {
      text.append(words);
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    if (aside != 0) {
      return;
    }
    boolean passed = optional && command.getCommandType() == CommandType.Destination;
    if (passed || ASIDE.contains(command)) {
      aside = depth;
      return;
    }
    text.append(
        switch (command) {
          case par, sect, page, row -> "\n\n";
          case line -> "\n";
          case tab, cell -> "\t";
          default -> "";
        });
  }

  /** What was read, without space around; empty if it has no words. */
  String read() {
    return text.toString().replaceAll("\n{3,}", "\n\n").strip();
  }
}
