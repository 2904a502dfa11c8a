package org.isnad.raw;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.zip.ZipException;

/**
 * Something that was not read, for the report; the run goes on.
 *
 * @param place the file's origin, with {@code :} and a byte offset where one place in it is meant;
 *     offsets of a {@code .gz} count unpacked bytes; {@code #} and a number is a line, counted from
 *     a break where an offset stands before it
 * @param reason in words, never blank
 */
public record Skip(String place, String reason) {

  /** What a failure keeps from being read. */
  public static Skip of(String place, IOException failure) {
    return new Skip(place, reason(failure));
  }

  /** Why something could not be read, in words. */
  public static String reason(IOException failure) {
    return switch (failure) {
      case UnreadableException ours -> ours.reason();
      case NoSuchFileException gone -> "no such file or folder";
      case AccessDeniedException denied -> "may not be read: permission denied";
      case EOFException early ->
          Objects.requireNonNullElse(early.getMessage(), "ends early: it is cut off");
      case ZipException packing -> String.valueOf(packing.getMessage());
      case CharacterCodingException coding -> "neither UTF-8 nor any text that can be told";
      case FileSystemException file ->
          "cannot be read: " + Objects.requireNonNullElse(file.getReason(), failure.toString());
      case IOException plain when plain.getClass().equals(IOException.class) ->
          "cannot be read: " + plain.getMessage();
      default -> "cannot be read: " + failure;
    };
  }
}
