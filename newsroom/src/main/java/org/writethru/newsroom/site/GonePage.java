package org.writethru.newsroom.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Problem;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.GoneView;
import org.writethru.newsroom.site.view.TakeLine;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Release;

/**
 * What a withdrawn story leaves at all its addresses: the reason, and number, kind, time and digest of each take; no text of any
 * (410).
 */
final class GonePage {
    private final Site site;
    private final Frames frames;

    GonePage(Site site) {
        this.site = site;
        this.frames = new Frames(site);
    }

    /** The page at the story's own address. */
    ServerResponse show(ServerRequest request, StoryHead head) {
        if (Problem.wantedBy(request)) {
            return problem(head);
        }
        return new Answer(site.shelf().get(head.address().path(), () -> render(head)));
    }

    /** The answer at an address below it. */
    ServerResponse below(ServerRequest request, StoryHead head) {
        return Problem.wantedBy(request) ? problem(head) : new Answer(render(head));
    }

    /** The answer to a machine that asked for a file. */
    ServerResponse problem(StoryHead head) {
        var more = new LinkedHashMap<String, Object>();
        more.put("story", head.guid().uri());
        more.put("withdrawn", withdrawal(head).moment().logged().toString());
        more.put("takes", head.takes());
        var problem = new Problem(410, "Withdrawn", withdrawal(head).reason(), more);
        return new Answer(
                problem.rendered(List.of(new Rendered.Header("Cache-Control", CachePolicy.NEVER.header())), Set.of()));
    }

    Rendered render(StoryHead head) {
        var withdrawal = withdrawal(head);
        var words = Words.of(head.language());
        var kept = site.archive().takes(head.guid());
        var lines = new TakeLines(site.house(), head.address(), kept.size(), false);
        var view = new GoneView(
                new Times(site.house(), head.language())
                        .minute(withdrawal.moment().logged()),
                withdrawal.reason(),
                kept.reversed().stream()
                        .map(take -> line(lines, take, withdrawal))
                        .toList());
        var frame = frames.unlisted(
                head.language(), words.say("withdrawn-title"), head.address().path(), "");
        return site.print(410, CachePolicy.NEVER, "gone", frame, Site.tags(List.of(head)), Map.of("gone", view));
    }

    private Release.Withdrawn withdrawal(StoryHead head) {
        return site.archive()
                .take(new TakeAt(head.guid(), head.takes()))
                .flatMap(take -> take.release() instanceof Release.Withdrawn withdrawn
                        ? Optional.of(withdrawn)
                        : Optional.<Release.Withdrawn>empty())
                .orElseThrow(() -> new IllegalStateException("The last take of a withdrawn story is its withdrawal"));
    }

    /** Notes of earlier takes tell of their text, so only the reason is left. */
    private static TakeLine line(TakeLines lines, KeptTake take, Release.Withdrawn withdrawal) {
        return take.number() == withdrawal.number() ? lines.of(withdrawal, take) : lines.of(take);
    }
}
