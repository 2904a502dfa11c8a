package org.isnad.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the path of a file or folder. An empty one would be the folder that the command was typed
 * in; who gives it has a variable that is not set.
 */
final class PathConverter implements ITypeConverter<Path> {

  @Override
  public Path convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException(
          "should be a file or a folder, such as '.' for this one, but is empty");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "should be a file or a folder, but is '%s'".formatted(text));
    }
  }
}
