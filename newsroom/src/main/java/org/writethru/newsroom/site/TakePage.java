package org.writethru.newsroom.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.Tab;
import org.writethru.newsroom.site.view.TakeText;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Release;
import org.writethru.story.Take;

/** One take by itself. */
final class TakePage {
    private final Site site;
    private final Frames frames;
    private final TakeTexts texts;
    private final GonePage gone;

    TakePage(Site site, GonePage gone) {
        this.site = site;
        this.frames = new Frames(site);
        this.texts = new TakeTexts(site);
        this.gone = gone;
    }

    /** The take; absent if the story has none with this number. */
    Optional<ServerResponse> show(StoryHead head, int number) {
        if (number < 1 || number > head.takes()) {
            return Optional.empty();
        }
        var path = head.address().take(number);
        return Optional.of(new Answer(site.shelf().get(path, () -> render(head, number))));
    }

    private Rendered render(StoryHead asked, int number) {
        var head = site.archive().head(asked.guid()).orElseThrow();
        var take = site.archive().take(new TakeAt(head.guid(), number)).orElseThrow();
        return take.release() instanceof Release.WithCopy told
                        && head.withdrawn().isEmpty()
                ? render(head, take, told)
                : gone.render(head);
    }

    private Rendered render(StoryHead head, Take take, Release.WithCopy told) {
        var language = head.language();
        var words = Words.of(language);
        var lines = new TakeLines(site.house(), head.address(), head.takes(), true);
        var line = lines.of(told, site.archive().takes(head.guid()).get(take.number() - 1));
        TakeText text = texts.newest(told.filing(), line, Optional.empty());
        var title = told.filing().headline() + " · " + line.title();
        var frame = frames.unlisted(language, title, head.address().take(take.number()), head.section());
        return site.print(
                "take",
                frame,
                Site.tags(List.of(head)),
                Map.of(
                        "take",
                        text,
                        "story",
                        new Tab(head.address().path(), words.say("to-newest"), language.tag(), false),
                        "others",
                        IntStream.rangeClosed(1, head.takes())
                                .mapToObj(number -> other(head, number, take.number()))
                                .toList()));
    }

    private static Tab other(StoryHead head, int number, int here) {
        var label = Words.of(head.language()).say("take-number", "number", number);
        return new Tab(head.address().take(number), label, head.language().tag(), number == here);
    }
}
