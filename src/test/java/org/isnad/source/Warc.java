package org.isnad.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Records of web archives, as crawlers write them. */
final class Warc {
  private Warc() {}

  /** A page with an article about a ferry in some town. */
  static String page(String town) {
    return "<html><body><article><h1>Ferry at %s</h1><p>".formatted(town)
        + "The ferry at %s had been out of service since Tuesday, drivers said. "
            .formatted(town)
            .repeat(6)
        + "</p></article></body></html>";
  }

  /** An answer with its record's usual head. */
  static byte[] answer(String status, String headers, byte[] body) {
    return record(
        "response",
        "Content-Type: application/http; msgtype=response\r\n",
        http(status, headers, body));
  }

  static byte[] http(String status, String headers, byte[] body) {
    return joined(("HTTP/1.1 " + status + "\r\n" + headers + "\r\n").getBytes(UTF_8), body);
  }

  /**
   * Any record.
   *
   * @param headers those that not every record has, each with its line's end
   */
  static byte[] record(String type, String headers, byte[] block) {
    String head =
        "WARC/1.1\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: http://dijla.example/a\r\n"
            + "WARC-Date: 2024-05-02T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + "6e3c2b1a-0000-4000-8000-000000000001>\r\n"
            + headers
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    return joined(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  static byte[] joined(byte[]... parts) {
    var bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }
}
