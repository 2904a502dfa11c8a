package org.isnad.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a port. */
final class PortConverter implements ITypeConverter<Integer> {

  private static final int HIGHEST = 65_535;

  @Override
  public Integer convert(String text) {
    int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : -1;
    if (port < 0 || port > HIGHEST) {
      throw new TypeConversionException(
          "should be a whole number from 0 to %d, such as 7070, but is '%s'"
              .formatted(HIGHEST, text));
    }
    return port;
  }
}
