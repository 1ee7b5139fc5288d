package org.writethru.newsroom.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.site.view.Alternate;
import org.writethru.newsroom.site.view.StoryView;
import org.writethru.newsroom.site.view.Tab;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Edition;
import org.writethru.story.Guid;
import org.writethru.story.Language;

/**
 * A story among those that tell the same matter in other languages.
 *
 * @param self the story
 * @param root the guid of the original, which may be the story itself
 * @param live all that can be read, itself included, one a language
 */
record Editions(StoryHead self, Guid root, List<StoryHead> live) {
    static Editions of(Site site, StoryHead self) {
        var root = self.editionOf().map(Edition::original).orElse(self.guid());
        var found = new ArrayList<StoryHead>(List.of(self));
        site.archive().head(root).ifPresent(found::add);
        found.addAll(site.archive().editions(root));
        var languages = new HashSet<Language>();
        var live = found.stream()
                .filter(head -> head.withdrawn().isEmpty() && languages.add(head.language()))
                .sorted(Comparator.comparing(StoryHead::language))
                .toList();
        return new Editions(self, root, live);
    }

    Set<String> tags() {
        return Site.tags(
                live, Tags.story(root.shortId()), Tags.story(self.guid().shortId()));
    }

    /** Where the matter is read in a language. */
    Optional<String> path(Language language) {
        return live.stream()
                .filter(head -> head.language().equals(language))
                .findFirst()
                .map(head -> head.address().path());
    }

    /** The editions besides the story itself. */
    List<StoryHead> others() {
        return live.stream().filter(head -> !head.guid().equals(self.guid())).toList();
    }

    List<Tab> tabs() {
        return others().stream()
                .map(head -> new Tab(
                        head.address().path(),
                        Frames.ownName(head.language()),
                        head.language().tag(),
                        false))
                .toList();
    }

    /** All of them for search engines; empty for a story in one language. */
    List<Alternate> alternates(String home) {
        if (others().isEmpty()) {
            return List.of();
        }
        var alternates = new ArrayList<Alternate>();
        live.forEach(head -> alternates.add(
                new Alternate(head.language().tag(), home + head.address().path())));
        original()
                .or(() -> live.stream().findFirst())
                .ifPresent(head -> alternates.add(
                        new Alternate("x-default", home + head.address().path())));
        return alternates;
    }

    /** The original, if it can be read. */
    Optional<StoryHead> original() {
        return live.stream().filter(head -> head.guid().equals(root)).findFirst();
    }

    /** Which take of the original this edition follows. */
    Optional<StoryView.Original> follows(Words words) {
        return self.editionOf()
                .flatMap(edition -> original().map(head -> {
                    var sentence = head.takes() > edition.take()
                            ? words.say("follows-older-take", "take", edition.take(), "newest", head.takes())
                            : words.say("follows-take", "take", edition.take());
                    return new StoryView.Original(
                            sentence, head.address().path(), head.language().tag());
                }));
    }
}
