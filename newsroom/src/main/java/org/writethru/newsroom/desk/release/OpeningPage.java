package org.writethru.newsroom.desk.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.desk.RefusalPages;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Outcome;

/** Opens the draft of a story's next take, or leads to the one that is open; begins new stories. */
public final class OpeningPage {
    private static final Language DESK = new Language("en");

    private final Drafts drafts;
    private final Archive archive;
    private final House house;
    private final DeskPages pages;

    OpeningPage(Drafts drafts, Archive archive, House house, DeskPages pages) {
        this.drafts = drafts;
        this.archive = archive;
        this.house = house;
        this.pages = pages;
    }

    /**
     * What the page shows before a draft is opened.
     *
     * @param to where the form is sent
     * @param languages to choose from; empty where the story has one already
     * @param sections to choose from; empty where the story has one already
     */
    public record View(
            String heading,
            String sentence,
            String back,
            String to,
            String button,
            List<Choice> languages,
            List<Choice> sections) {
        /** Keeps its own lists. */
        public View {
            languages = List.copyOf(languages);
            sections = List.copyOf(sections);
        }
    }

    /** Where a new story is begun. */
    ServerResponse begin(Visit visit, ServerRequest request) {
        var view = new View(
                "New story",
                "",
                "/desk/",
                "/desk/drafts",
                "Begin writing",
                house.languages().stream()
                        .map(language -> new Choice(
                                language.tag(),
                                language.locale().getDisplayLanguage(DESK.locale()),
                                "",
                                language.equals(house.languages().getFirst())))
                        .toList(),
                house.sections().keySet().stream()
                        .map(section -> new Choice(section, house.sectionLabel(section, DESK), "", false))
                        .toList());
        return show(visit, request, view);
    }

    /** Before an update. */
    ServerResponse update(Visit visit, ServerRequest request) {
        return before(visit, request, "Update", "/update");
    }

    /** Before a correction. */
    ServerResponse correct(Visit visit, ServerRequest request) {
        return before(visit, request, "Correct", "/correct");
    }

    private ServerResponse before(Visit visit, ServerRequest request, String verb, String act) {
        var head = head(request);
        if (head.isEmpty()) {
            return noSuchStory(visit, request);
        }
        var story = ReleasePage.address(head.get().guid());
        var open = drafts.open(head.get().guid());
        return open.map(draft -> pages.seeOther(address(draft, act))).orElseGet(() -> {
            var view = new View(
                    "%s “%s”".formatted(verb, head.get().headline()),
                    "This opens a draft of take %d with the text of take %d. Readers see nothing of it before it is released."
                            .formatted(head.get().takes() + 1, head.get().takes()),
                    story,
                    story + act,
                    "Open the draft",
                    List.of(),
                    List.of());
            return head.get().withdrawn().isPresent() ? pages.seeOther(story) : show(visit, request, view);
        });
    }

    private Optional<StoryHead> head(ServerRequest request) {
        return archive.headByShortId(request.pathVariable("story"));
    }

    private ServerResponse noSuchStory(Visit visit, ServerRequest request) {
        return pages.refuse(visit, request, 404, "No such story", "There is no story with this address.");
    }

    private ServerResponse show(Visit visit, ServerRequest request, View view) {
        var frame = pages.frames().of(visit, view.heading(), request.path()).styled(ReleasePage.STYLE);
        return pages.show(frame, "desk/opening", Map.of("opening", view));
    }

    /** Opens the draft of an update. */
    ServerResponse openUpdate(Visit visit, ServerRequest request) {
        return open(visit, request, "/update");
    }

    /** Opens the draft of a correction. */
    ServerResponse openCorrection(Visit visit, ServerRequest request) {
        return open(visit, request, "/correct");
    }

    private ServerResponse open(Visit visit, ServerRequest request, String act) {
        var head = head(request);
        if (head.isEmpty()) {
            return noSuchStory(visit, request);
        }
        return switch (drafts.openOn(Asker.of(visit), head.get().guid())) {
            case Outcome.Done<Draft>(var draft) -> pages.seeOther(address(draft, act));
            case Outcome.Refused<Draft>(var refusal) ->
                pages.refuse(visit, request, RefusalPages.status(refusal), "Not opened", refusal.sentence());
        };
    }

    /** The draft's page, which hands on to the release what it was opened for. */
    private static String address(Draft draft, String act) {
        return "/desk/drafts/" + draft.id() + (act.equals("/correct") ? "?kind=" + ReleaseForm.CORRECTION : "");
    }
}
