package org.isnad.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.isnad.raw.RawArticle;
import org.junit.jupiter.api.Test;

/** How the answers in web archives are packed for their way. */
final class WebArchiveTest extends WithFolder {
  private static final String PAGE = Warc.page("Hit");

  /** A page of the same kind, packed with the reference encoder. */
  private static final String BROTLI =
      "G1gCAIzTJTZ3qFhQbkv1QjI1SxAcOBh72bRjeHyE6OqAta7tEkkwihan+CL6esPTcWmSpiSCp2jICwBfl144SsNl"
          + "WSFQ2yY06vALlCvK26DE9GSqf9BZRfnVztqUxSGKGjD+e/UAL1+vJht2xgM=";

  private static byte[] answer(String header, byte[] body) {
    return Warc.answer("200 OK", "Content-Type: text/html\r\n" + header + "\r\n", body);
  }

  private RawArticle only(String header, byte[] body) throws IOException {
    return folder.with("a.warc", answer(header, body)).read().only();
  }

  private static byte[] deflated(boolean bare) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes, new Deflater(9, bare))) {
      out.write(PAGE.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] chunked(byte[] body) {
    var bytes = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += 50) {
      int size = Math.min(50, body.length - at);
      bytes.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(ISO_8859_1));
      bytes.write(body, at, size);
      bytes.writeBytes("\r\n".getBytes(ISO_8859_1));
    }
    bytes.writeBytes("0\r\nX-Sum: 5\r\n\r\n".getBytes(ISO_8859_1)); // a trailer, too
    return bytes.toByteArray();
  }

  @Test
  void chunksAreJoinedBeforeTheyAreUnpacked() throws IOException {
    String header = "Content-Encoding: gzip\r\nTransfer-Encoding: chunked";
    assertThat(only(header, chunked(Packed.gzip(PAGE))).text()).contains("The ferry at Hit");
  }

  @Test
  void whatIsCalledDeflateHasAHeaderOfItsOwnOrNone() throws IOException {
    assertThat(only("Content-Encoding: deflate", deflated(false)).text()).contains("The ferry");
    folder = new Folder(temp);
    assertThat(only("Content-Encoding: deflate", deflated(true)).text()).contains("The ferry");
  }

  @Test
  void brotliIsRead() throws IOException {
    byte[] packed = Base64.getDecoder().decode(BROTLI);
    assertThat(only("Content-Encoding: br", packed).text()).contains("the bridge had reopened");
  }

  @Test
  void zstandardIsRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ZstdOutputStream(bytes)) {
      out.write(PAGE.getBytes(UTF_8));
    }
    assertThat(only("Content-Encoding: zstd", bytes.toByteArray()).text()).contains("The ferry");
  }

  @Test
  void whatACrawlerUnpackedAlreadyIsReadAsItIs() throws IOException {
    byte[] plain = PAGE.getBytes(UTF_8);
    for (String coding : new String[] {"gzip", "x-gzip", "deflate", "zstd", "identity"}) {
      folder = new Folder(temp);
      assertThat(only("Content-Encoding: " + coding, plain).text()).contains("The ferry");
    }
  }

  @Test
  void anotherCodingIsListedWithItsPlaceAndTheNextRecordIsRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(answer("Content-Encoding: dcb", new byte[] {0x28, 0x2F}));
    bytes.writeBytes(answer("Content-Encoding: br", new byte[] {1, 2, 3}));
    bytes.writeBytes(answer("X-Cache: hit", PAGE.getBytes(UTF_8)));
    folder.with("a.warc", bytes.toByteArray()).read();
    assertThat(folder.articles).hasSize(1);
    assertThat(folder.skips).hasSize(2);
    assertThat(folder.skips.getFirst().place()).isEqualTo("a.warc:0");
    assertThat(folder.skips.getFirst().reason())
        .isEqualTo("a Content-Encoding that is not known: dcb, http://dijla.example/a");
    assertThat(folder.skips.getLast().reason()).doesNotContain("Exception");
  }
}
