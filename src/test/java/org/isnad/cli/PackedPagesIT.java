package org.isnad.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the jar as it is shipped brings what its readers load only where a page needs it. */
final class PackedPagesIT {
  /** A page with an article about a bridge, packed with the reference encoder. */
  private static final String BROTLI =
      "G1gCAIzTJTZ3qFhQbkv1QjI1SxAcOBh72bRjeHyE6OqAta7tEkkwihan+CL6esPTcWmSpiSCp2jICwBfl144SsNl"
          + "WSFQ2yY06vALlCvK26DE9GSqf9BZRfnVztqUxSGKGjD+e/UAL1+vJht2xgM=";

  @Test
  void aPagePackedWithBrotliIsRead(@TempDir Path folder) throws Exception {
    byte[] body = Base64.getDecoder().decode(BROTLI);
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\n";
    String head =
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: http://dijla.example/a\r\n"
            + "WARC-Date: 2024-05-02T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:6e3c2b1a-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\n"
            + "Content-Length: %d\r\n\r\n".formatted(http.length() + body.length);
    var archive = new ByteArrayOutputStream();
    archive.writeBytes((head + http).getBytes(US_ASCII));
    archive.writeBytes(body);
    archive.writeBytes("\r\n\r\n".getBytes(US_ASCII));
    Files.write(folder.resolve("a.warc"), archive.toByteArray());
    try (var run = IsnadProcess.start("extract", folder.toString())) {
      assertThat(run.await()).isZero();
      assertThat(String.join("\n", run.said())).contains("Police in Mosul said");
    }
  }
}
