package org.isnad.pdf;

/**
 * A line of a PDF.
 *
 * @param text in the order in which it is read
 * @param left where it begins, in points, as all places
 * @param y how far its foot is from the top of the page
 * @param size of its letters
 * @param toLeft whether it is read from right to left
 */
record PdfLine(String text, double left, double right, double y, double size, boolean toLeft) {

  /**
   * What is drawn at one go.
   *
   * @param text the characters it stands for, in the order in which they are read; mostly one
   */
  record Glyph(String text, double left, double right, double y, double size) {}
}
