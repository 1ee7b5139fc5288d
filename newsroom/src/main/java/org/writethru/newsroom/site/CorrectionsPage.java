package org.writethru.newsroom.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.site.view.CorrectionsView;
import org.writethru.newsroom.site.view.Tab;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Language;
import org.writethru.story.Release;
import org.writethru.story.Take;

/** Every correction and withdrawal of a language, newest first. */
final class CorrectionsPage {
    private static final int PER_PAGE = 30;
    private static final int MOST_PAGES = 1_000;

    private final Site site;
    private final Frames frames;

    CorrectionsPage(Site site) {
        this.site = site;
        this.frames = new Frames(site);
    }

    /** A page of them; absent beyond the last. */
    Optional<ServerResponse> show(Language language, int page) {
        if (page < 1
                || page > MOST_PAGES
                || (page > 1 && putRight(language, page).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(new Answer(site.shelf().get(path(language, page), () -> render(language, page))));
    }

    private List<TakeAt> putRight(Language language, int page) {
        return site.archive().putRight(language, PER_PAGE + 1, (page - 1) * PER_PAGE);
    }

    private Rendered render(Language language, int page) {
        var found = putRight(language, page);
        var words = Words.of(language);
        var heads = new ArrayList<StoryHead>();
        var entries = new ArrayList<CorrectionsView.Entry>();
        for (var at : found.subList(0, Math.min(PER_PAGE, found.size()))) {
            var head = site.archive().head(at.story()).orElseThrow();
            heads.add(head);
            entries.add(entry(head, site.archive().take(at).orElseThrow()));
        }
        var view = new CorrectionsView(
                page == 1 ? policy(language) : List.of(),
                entries,
                page > 1 ? Optional.of(link(language, page - 1, words.say("newer"))) : Optional.empty(),
                found.size() > PER_PAGE ? Optional.of(link(language, page + 1, words.say("older"))) : Optional.empty());
        var title = words.say("corrections");
        var frame = page == 1
                ? frames.everywhere(
                        language, title, title + " · " + site.house().agencyName(language), "corrections", "")
                : frames.unlisted(language, title, path(language, page), "");
        return site.print(
                "corrections", frame, Site.tags(heads, Tags.corrections(language)), Map.of("corrections", view));
    }

    private List<String> policy(Language language) {
        return site.house()
                .policy("corrections", language)
                .map(AboutPage::paragraphs)
                .orElse(List.of());
    }

    /** A correction of a story that was withdrawn later tells only that it was. */
    private CorrectionsView.Entry entry(StoryHead head, Take take) {
        var gone = head.withdrawn().isPresent();
        var words = Words.of(head.language());
        var lines = new TakeLines(site.house(), head.address(), head.takes(), !gone);
        boolean withdrawal = take.release() instanceof Release.Withdrawn;
        return new CorrectionsView.Entry(
                words.say(withdrawal ? "kind-withdrawn" : "kind-corrected"),
                lines.time(take.moment().told()),
                head.address().path(),
                gone ? Optional.empty() : take.filing().map(filing -> filing.headline()),
                gone && !withdrawal ? Optional.empty() : TakeLines.note(take.release()),
                gone ? Optional.empty() : Optional.of(head.address().changes(take.number() - 1, take.number())));
    }

    private static Tab link(Language language, int page, String label) {
        return new Tab(path(language, page), label, language.tag(), false);
    }

    private static String path(Language language, int page) {
        return Frames.path(language, page == 1 ? "corrections" : "corrections/" + page);
    }
}
