package org.isnad.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.article.Furniture;
import org.isnad.article.Part;
import org.isnad.article.Role;
import org.isnad.article.Span;
import org.isnad.layout.Block.Kind;

/**
 * What each stretch of a text is.
 *
 * @param blocks in the order of the text; white space is in none
 */
public record Layout(String text, List<Block> blocks) {

  /** Copies the list. */
  public Layout {
    blocks = List.copyOf(blocks);
  }

  /** All blocks of a kind, in the order of the text. */
  public Stream<Block> all(Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind);
  }

  /** The first block of a kind. */
  public Optional<Block> first(Kind kind) {
    return all(kind).findFirst();
  }

  /**
   * The paragraphs before the second of the body, and those after the last: where bylines stand.
   */
  List<Block> edges() {
    var edges = new ArrayList<Block>();
    int last = -1;
    int bodies = 0;
    for (int i = 0; i < blocks.size(); i++) {
      last = blocks.get(i).kind() == Kind.BODY ? i : last;
    }
    for (int i = 0; i < blocks.size(); i++) {
      bodies += blocks.get(i).kind() == Kind.BODY ? 1 : 0;
      if (bodies <= 1 || i > last) {
        edges.add(blocks.get(i));
      }
    }
    return edges;
  }

  /** What a reader reads: title, body and captions. */
  public List<Part> parts() {
    return blocks.stream()
        .filter(block -> !block.kind().isFurniture())
        .map(block -> new Part(role(block.kind()), block.span()))
        .toList();
  }

  /** All else, with its kind. */
  public List<Furniture> furniture() {
    return blocks.stream()
        .filter(block -> block.kind().isFurniture())
        .map(block -> new Furniture(block.kind().id(), block.span()))
        .toList();
  }

  /** Title, body and captions as spans, in the order of the text. */
  public List<Span> read() {
    return parts().stream().map(Part::span).toList();
  }

  private static Role role(Kind kind) {
    return switch (kind) {
      case TITLE -> Role.TITLE;
      case CAPTION -> Role.CAPTION;
      default -> Role.BODY;
    };
  }
}
