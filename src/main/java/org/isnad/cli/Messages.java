package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.isnad.config.ConfigException;
import org.isnad.rebuild.GateException;
import org.isnad.rebuild.StoppedException;
import org.isnad.spelling.NameDataException;

/** Faults in words for who typed the command. */
final class Messages {

  private Messages() {}

  static String of(Throwable fault) {
    return switch (fault) {
      case Console.ClosedException e -> said(e);
      case UncheckedIOException e when e.getCause() != null -> of(e.getCause());
      case NoSuchFileException e -> e.getFile() + ": no such file";
      case AccessDeniedException e -> e.getFile() + ": permission denied";
      case FileSystemException e ->
          e.getFile() + ": " + Objects.requireNonNullElse(e.getReason(), "cannot be used");
      case RefusedException e -> said(e);
      case ConfigException e -> said(e);
      case NameDataException e -> said(e);
      case StoppedException e -> said(e);
      case GateException e -> said(e);
      case IOException e -> said(e);
      case OutOfMemoryError e ->
          "not enough memory: give Java more, as in ISNAD_JAVA_OPTS=-Xmx4g; " + said(e);
      default -> "an unforeseen fault: " + fault + "; --verbose shows where, please report it";
    };
  }

  private static String said(Throwable fault) {
    return Objects.requireNonNullElse(fault.getMessage(), fault.getClass().getSimpleName());
  }
}
