package org.writethru.newsroom.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.Sheet;
import org.writethru.newsroom.site.view.Stamp;
import org.writethru.newsroom.site.view.StoryView;
import org.writethru.newsroom.site.view.TakeLine;
import org.writethru.newsroom.site.view.TakeText;
import org.writethru.newsroom.words.Words;
import org.writethru.story.House;
import org.writethru.story.Release;
import org.writethru.story.Standing;
import org.writethru.story.Story;
import org.writethru.story.Take;

/** A story: its newest take on top, the earlier ones below, and the list of all. */
final class StoryPage {
    /** Characters of earlier takes that are shown in full; what is older is one click away. */
    private static final int EARLIER_CHARACTERS = 30_000;

    private final Site site;
    private final House house;
    private final Frames frames;
    private final TakeTexts texts;
    private final GonePage gone;

    StoryPage(Site site, GonePage gone) {
        this.site = site;
        this.house = site.house();
        this.frames = new Frames(site);
        this.texts = new TakeTexts(site);
        this.gone = gone;
    }

    ServerResponse show(StoryHead head) {
        return new Answer(site.shelf().get(head.address().path(), () -> render(head)));
    }

    private Rendered render(StoryHead asked) {
        var story = site.archive().story(asked.guid()).orElseThrow();
        var head = site.archive().head(asked.guid()).orElseThrow();
        return switch (story.standing()) {
            case Standing.Unpublished _ -> throw new IllegalStateException("A story without takes has no head");
            case Standing.Gone _ -> gone.render(head);
            case Standing.Live(var newest) -> render(head, story, newest);
        };
    }

    private Rendered render(StoryHead head, Story story, Release.WithCopy newest) {
        var editions = Editions.of(site, head);
        var kept = site.archive().takes(head.guid());
        var lines = new TakeLines(house, head.address(), story.takes().size(), true);
        var history = story.takes().reversed().stream()
                .map(take -> lines.of(take.release(), kept.get(take.number() - 1)))
                .toList();
        var view = new StoryView(
                texts.newest(newest.filing(), history.getFirst(), mark(story, head)),
                earlier(story, history),
                history,
                house.separator(),
                frames.section(head.language(), newest.filing().section(), false),
                Headlines.urgent(Words.of(head.language()), newest.filing().urgency()),
                published(story, head, lines),
                updated(story, head),
                corrections(story, head),
                editions.tabs(),
                editions.follows(Words.of(head.language())),
                head.address().text());
        var frame = frames.story(
                head.language(), sheet(head, story, newest, editions, kept), head.section(), editions::path);
        return site.print("story", frame, editions.tags(), Map.of("story", view));
    }

    private Optional<String> mark(Story story, StoryHead head) {
        return story.lastMoved().flatMap(moved -> house.mark(moved, head.language()));
    }

    private List<TakeText> earlier(Story story, List<TakeLine> history) {
        var shown = new ArrayList<TakeText>();
        int characters = 0;
        for (var take : story.takes().reversed().subList(1, story.takes().size())) {
            var filing = take.filing().orElseThrow();
            characters += filing.copy().plain().length();
            if (characters > EARLIER_CHARACTERS && !shown.isEmpty()) {
                break;
            }
            shown.add(texts.earlier(filing, history.get(history.size() - take.number())));
        }
        return shown;
    }

    private Stamp published(Story story, StoryHead head, TakeLines lines) {
        var first = story.takes().getFirst().moment();
        return first.told().map(new Times(house, head.language())::minute).orElseGet(() -> lines.time(first.told()));
    }

    private Optional<StoryView.Told> updated(Story story, StoryHead head) {
        var words = Words.of(head.language());
        var times = new Times(house, head.language());
        return story.lastMoved()
                .filter(moved -> moved.number() > 1)
                .flatMap(moved -> moved.moment()
                        .told()
                        .map(told -> new StoryView.Told(
                                words.say(moved instanceof Release.Corrected ? "corrected" : "updated"),
                                times.minute(told))));
    }

    private List<StoryView.Notice> corrections(Story story, StoryHead head) {
        var words = Words.of(head.language());
        var times = new Times(house, head.language());
        return story.takes().reversed().stream()
                .map(Take::release)
                .filter(Release.Corrected.class::isInstance)
                .map(Release.Corrected.class::cast)
                .map(release -> new StoryView.Notice(
                        words.say("correction"), times.minute(release.moment().known()), release.correction()))
                .toList();
    }

    private Sheet sheet(StoryHead head, Story story, Release.WithCopy newest, Editions editions, List<KeptTake> kept) {
        var about = new AboutStory(site, head, story, newest, editions, kept);
        return new Sheet(
                newest.filing().headline(),
                about.description(),
                head.address().path(),
                true,
                editions.alternates(site.home()),
                List.of(),
                Optional.of(about.article()));
    }
}
