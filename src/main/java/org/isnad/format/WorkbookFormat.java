package org.isnad.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.isnad.raw.Content;
import org.isnad.raw.Sink;
import org.isnad.raw.Skip;
import org.isnad.raw.SourceLimits;
import org.isnad.raw.UnreadableException;
import org.isnad.record.Records;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of Excel: of each sheet that names the columns of articles an article a row. Other
 * sheets are told in a note.
 */
record WorkbookFormat(SourceLimits limits, Records records) implements Format {
  static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String SHEETS = "xl/worksheets/";

  @Override
  public String name() {
    return "workbook";
  }

  @Override
  public boolean fits(Head head) {
    return head.isArchive() && (head.ending().equals("xlsx") || head.namesPart("xl/"));
  }

  @Override
  public void read(Content content, Sink sink) throws IOException {
    byte[] bytes = content.bytes(limits.fileBytes());
    checkSize(bytes);
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      read(workbook, content, sink);
    } catch (UnreadableException ours) {
      throw ours;
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableException("broken workbook of Excel: " + broken.getMessage());
    }
  }

  private void read(ReadableWorkbook workbook, Content content, Sink sink) throws IOException {
    List<Sheet> sheets = workbook.getSheets().toList();
    var others = new ArrayList<Skip>();
    for (Sheet sheet : sheets) {
      var rows = new SheetRows(sheet, content, records, sink);
      if (!rows.read()) {
        others.add(new Skip(rows.origin(), rows.whyNone()));
      }
    }
    if (others.size() == sheets.size()) {
      throw new UnreadableException(
          sheets.isEmpty() ? "a workbook without a sheet" : others.getFirst().reason());
    }
    others.forEach(sink::note);
  }

  /** Refuses what unpacks to more than can be held, before anything holds it. */
  private void checkSize(byte[] bytes) throws IOException {
    long most = Math.min(limits.unpackedBytes(), (long) bytes.length * limits.unpackedRatio());
    long all = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean held = !entry.getName().startsWith(SHEETS);
        long allowed = held ? Math.min(most - all, limits.fileBytes()) : most - all;
        all += unpacked(zip, allowed, held ? null : new CellPlaces());
      }
    } catch (UnreadableException ours) {
      throw ours;
    } catch (IOException | IllegalArgumentException broken) {
      throw new UnreadableException("broken workbook of Excel: " + broken.getMessage());
    }
  }

  private static long unpacked(InputStream part, long allowed, @Nullable CellPlaces places)
      throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      size += read;
      if (size > allowed) {
        throw new UnreadableException("too large: a part of it unpacks to more than is read");
      } else if (places != null && places.isBeyond(buffer, read)) {
        throw new UnreadableException("a cell stands beyond the last column there can be, XFD");
      }
    }
    return size;
  }
}
