package org.isnad.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.isnad.article.Article;
import org.isnad.article.Sourced;
import org.isnad.engine.Hit;
import org.isnad.view.Address;
import org.jspecify.annotations.Nullable;

/**
 * The story that an article belongs to: all copies of one text, whoever published them.
 *
 * @param articles how many it has, this one included
 * @param others all but this one, where results are grouped; else left out
 */
public record StoryJson(
    String id,
    int articles,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MemberJson> others) {

  /**
   * Another article of the story.
   *
   * @param found whether the search finds it too
   */
  public record MemberJson(
      String id,
      List<String> origins,
      @Nullable String title,
      @Nullable String outlet,
      DateJson date,
      boolean found,
      String href) {

    static MemberJson of(Hit.Member member, Address address) {
      Article article = member.article();
      return new MemberJson(
          article.id(),
          article.origins(),
          article.title().orElse(null),
          Sourced.valueOf(article.outlet()),
          DateJson.of(article),
          member.found(),
          address.at("/doc/" + article.id()));
    }
  }

  static @Nullable StoryJson of(Hit.@Nullable Story story, boolean grouped, Address address) {
    return story == null
        ? null
        : new StoryJson(
            story.id(),
            story.articles(),
            grouped
                ? story.others().stream().map(other -> MemberJson.of(other, address)).toList()
                : null);
  }
}
