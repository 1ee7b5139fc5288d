package org.writethru.newsroom.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.compare.Comparison;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.ChangesView;
import org.writethru.newsroom.site.view.Tab;
import org.writethru.newsroom.site.view.TakeLine;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Release;

/** What changed between two takes. */
final class ChangesPage {
    private static final int MOST_PAIRS = 20;

    private final Site site;
    private final Frames frames;
    private final GonePage gone;

    ChangesPage(Site site, GonePage gone) {
        this.site = site;
        this.frames = new Frames(site);
        this.gone = gone;
    }

    /** The comparison; absent if the story lacks one of the takes. */
    Optional<ServerResponse> show(StoryHead head, int from, int to) {
        if (from < 1 || from >= to || to > head.takes()) {
            return Optional.empty();
        }
        var path = head.address().changes(from, to);
        return Optional.of(new Answer(site.shelf().get(path, () -> render(head, from, to))));
    }

    private Rendered render(StoryHead asked, int from, int to) {
        var head = site.archive().head(asked.guid()).orElseThrow();
        var before = site.archive().take(new TakeAt(head.guid(), from)).orElseThrow();
        var after = site.archive().take(new TakeAt(head.guid(), to)).orElseThrow();
        return head.withdrawn().isEmpty()
                        && before.release() instanceof Release.WithCopy old
                        && after.release() instanceof Release.WithCopy now
                ? render(head, old, now)
                : gone.render(head);
    }

    private Rendered render(StoryHead head, Release.WithCopy old, Release.WithCopy now) {
        var words = Words.of(head.language());
        var kept = site.archive().takes(head.guid());
        var comparison = Comparison.between(old.filing(), now.filing(), site.house());
        var title = words.say("changed-between", "from", old.number(), "to", now.number());
        var path = head.address().changes(old.number(), now.number());
        var view = new ChangesView(
                new Tab(
                        head.address().path(),
                        now.filing().headline(),
                        head.language().tag(),
                        false),
                title,
                line(head, old, kept),
                line(head, now, kept),
                comparison.summary(words),
                comparison.headlineRuns(),
                comparison.blocks(),
                pairs(head, path));
        var frame = frames.unlisted(head.language(), title + ": " + now.filing().headline(), path, head.section());
        return site.print("changes", frame, Site.tags(List.of(head)), Map.of("changes", view));
    }

    private TakeLine line(StoryHead head, Release release, List<KeptTake> kept) {
        return new TakeLines(site.house(), head.address(), head.takes(), true)
                .of(release, kept.get(release.number() - 1));
    }

    /** Each take with the one before it, newest first, and the first with the newest. */
    private static List<Tab> pairs(StoryHead head, String here) {
        var pairs = new ArrayList<Tab>();
        for (int to = head.takes(); to > 1 && pairs.size() < MOST_PAIRS; to--) {
            pairs.add(pair(head, to - 1, to, here));
        }
        if (head.takes() > 2) {
            pairs.add(pair(head, 1, head.takes(), here));
        }
        return pairs.size() > 1 ? pairs : List.of();
    }

    private static Tab pair(StoryHead head, int from, int to, String here) {
        var path = head.address().changes(from, to);
        var label = Words.of(head.language()).say("pair", "from", from, "to", to);
        return new Tab(path, label, head.language().tag(), path.equals(here));
    }
}
