package org.isnad.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

final class CurvePictureTest {

  private static final List<Retrieval.Point> POINTS =
      List.of(
          new Retrieval.Point(0.45, 1, 0.5),
          new Retrieval.Point(0.5, 0.75, 0.75),
          new Retrieval.Point(0.55, 0.5, 1));

  @Test
  void recallGoesRightAndPrecisionUp() throws Exception {
    Document picture = picture();
    var points = picture.getElementsByTagName("circle");
    assertThat(points.getLength()).isEqualTo(3);
    for (int i = 1; i < 3; i++) {
      var before = (Element) points.item(i - 1);
      var point = (Element) points.item(i);
      assertThat(number(point, "cx")).isLessThan(number(before, "cx"));
      assertThat(number(point, "cy")).isLessThan(number(before, "cy"));
    }
  }

  @Test
  void theDefaultIsMarked() throws Exception {
    assertThat(picture().getDocumentElement().getTextContent())
        .contains("0.50 (default)", "mean recall", "precision")
        .doesNotContain("0.45");
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static Document picture() throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(CurvePicture.draw(POINTS))));
  }
}
