package org.writethru.newsroom.site;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Listing;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.FrontView;
import org.writethru.story.Guid;
import org.writethru.story.Language;
import org.writethru.story.Take;

/**
 * The front of a language: of the newest stories the most urgent and freshest stand above, the first of them as the lead, and
 * each section shows its newest below.
 */
final class FrontPage {
    /** Among so many of the newest the most urgent stand above. */
    private static final int CANDIDATES = 24;

    private static final int UNDER_LEAD = 4;
    private static final int SHOWN_ABOVE = 9;

    private static final int IN_BLOCK = 4;

    private final Site site;
    private final Frames frames;

    FrontPage(Site site) {
        this.site = site;
        this.frames = new Frames(site);
    }

    ServerResponse show(Language language) {
        return new Answer(site.shelf().get(Frames.path(language, ""), () -> render(language)));
    }

    private Rendered render(Language language) {
        var newest = site.archive().list(Listing.latest(language, CANDIDATES));
        var shown = newest.stream()
                .sorted(Comparator.comparing(head -> weight(head, newest.getFirst())))
                .limit(SHOWN_ABOVE)
                .toList();
        var blocks = blocks(language, shown);
        var agency = site.house().agencyName(language);
        return site.print(
                "front",
                frames.everywhere(language, agency, agency, "", ""),
                tags(language, newest, blocks),
                Map.of("front", view(new Headlines(site.house(), language), shown, blocks)));
    }

    /** A day weighs as much as a level of urgency: what was urgent a week ago leads no more. */
    private static long weight(StoryHead head, StoryHead newest) {
        return head.urgency().level()
                + Duration.between(head.moved(), newest.moved()).toDays();
    }

    private FrontView view(Headlines headlines, List<StoryHead> shown, List<Block> blocks) {
        var above = headlines.of(shown);
        int lead = Math.min(1, above.size());
        int under = Math.min(lead + UNDER_LEAD, above.size());
        return new FrontView(
                above.stream().findFirst(),
                shown.stream().findFirst().flatMap(this::picture),
                above.subList(lead, under),
                above.subList(under, above.size()),
                blocks.stream().map(block -> view(block, headlines)).toList());
    }

    private Optional<FrontView.Picture> picture(StoryHead lead) {
        return site.archive()
                .take(new TakeAt(lead.guid(), lead.takes()))
                .flatMap(Take::filing)
                .flatMap(site.readerPictures()::lead);
    }

    private record Block(String section, List<StoryHead> stories) {}

    private List<Block> blocks(Language language, List<StoryHead> shown) {
        var above = new HashSet<Guid>();
        shown.forEach(head -> above.add(head.guid()));
        return site.house().sections().keySet().stream()
                .map(section -> new Block(section, inSection(language, section, above)))
                .filter(block -> !block.stories().isEmpty())
                .toList();
    }

    private List<StoryHead> inSection(Language language, String section, Set<Guid> above) {
        return site.archive().list(Listing.section(language, section, IN_BLOCK + above.size())).stream()
                .filter(head -> !above.contains(head.guid()))
                .limit(IN_BLOCK)
                .toList();
    }

    private FrontView.Block view(Block block, Headlines headlines) {
        var stories = headlines.of(block.stories());
        var language = block.stories().getFirst().language();
        return new FrontView.Block(
                frames.section(language, block.section(), false),
                stories.getFirst(),
                stories.subList(1, stories.size()));
    }

    private static Set<String> tags(Language language, List<StoryHead> newest, List<Block> blocks) {
        var tags = Site.tags(newest, Tags.newest(language));
        blocks.forEach(block -> tags.addAll(Site.tags(block.stories())));
        return tags;
    }
}
