package org.isnad.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a similarity: a number above 0 and at most 1. */
final class SimilarityConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String text) {
    double value = Double.NaN;
    if (text.matches("[0-9]*\\.?[0-9]+")) {
      value = Double.parseDouble(text);
    }
    if (!(value > 0 && value <= 1)) {
      throw new TypeConversionException(
          "should be a number above 0 and at most 1, such as 0.7, but is '%s'".formatted(text));
    }
    return value;
  }
}
