package org.writethru.newsroom.desk.release;

import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.TakeAt;
import org.writethru.newsroom.desk.Asker;
import org.writethru.newsroom.desk.By;
import org.writethru.newsroom.desk.CopyWatch;
import org.writethru.newsroom.desk.Draft;
import org.writethru.newsroom.desk.DraftState;
import org.writethru.newsroom.desk.DraftText;
import org.writethru.newsroom.desk.Drafts;
import org.writethru.newsroom.desk.RefusalPages;
import org.writethru.newsroom.desk.ReleaseOrder;
import org.writethru.newsroom.desk.Releases;
import org.writethru.newsroom.desk.StoredReading;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.newsroom.staff.DeskFile;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.DeskTimes;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Release;
import org.writethru.story.Take;
import org.writethru.story.Urgency;

/** Asks once what kind of release it is, and shows exactly what readers will see changed. */
final class ReleasePage {
    static final DeskFile STYLE = DeskFile.beside(ReleasePage.class, "release.css");

    /** How far ahead the time stands that the form proposes. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private final Drafts drafts;
    private final Releases releases;
    private final Archive archive;
    private final House house;
    private final DeskPages pages;
    private final DeskTimes times;
    private final CopyWatch copy;

    ReleasePage(
            Drafts drafts,
            Releases releases,
            Archive archive,
            House house,
            DeskPages pages,
            DeskTimes times,
            CopyWatch copy) {
        this.copy = copy;
        this.drafts = drafts;
        this.releases = releases;
        this.archive = archive;
        this.house = house;
        this.pages = pages;
        this.times = times;
    }

    static String address(Guid story) {
        return "/desk/stories/" + story.shortId();
    }

    private static String address(Draft draft) {
        return "/desk/drafts/" + draft.id();
    }

    /** The form. */
    ServerResponse show(Visit visit, ServerRequest request) {
        return withDraft(visit, request, draft -> {
            if (draft.state() instanceof DraftState.Released) {
                return pages.seeOther(address(draft.story()));
            }
            var form = drafts.reading(draft.id())
                    .map(reading -> begun(draft, reading, request.param("kind").orElse("")))
                    .orElseThrow();
            return show(200, visit, request, draft, form, Optional.empty());
        });
    }

    private interface OnDraft {
        ServerResponse show(Draft draft);
    }

    private ServerResponse withDraft(Visit visit, ServerRequest request, OnDraft page) {
        var draft = drafts.find(request.pathVariable("id"));
        if (draft.isEmpty()) {
            return pages.refuse(visit, request, 404, "No such draft", "There is no draft with this address.");
        }
        return page.show(draft.get());
    }

    private ReleaseForm begun(Draft draft, StoredReading reading, String wanted) {
        var usual = wanted.equals(ReleaseForm.CORRECTION) ? ReleaseForm.CORRECTION : ReleaseForm.UPDATE;
        var kind = draft.openedOn() == 0 ? ReleaseForm.FIRST : usual;
        var free = releases.embargoes(draft.story()).stream()
                .flatMap(embargo -> embargo.free().stream())
                .max(Comparator.naturalOrder());
        var next = free.orElseGet(() -> times.clock().instant().plus(AHEAD).truncatedTo(ChronoUnit.HOURS));
        return ReleaseForm.empty(
                reading.mark(),
                kind,
                draft.line().urgency(),
                new ReleaseForm.Time(next, house.zone()),
                free.isPresent() ? ReleaseForm.LATER : ReleaseForm.NOW);
    }

    /** Releases it, or puts it on the schedule. */
    ServerResponse release(Visit visit, ServerRequest request) {
        return withDraft(visit, request, draft -> {
            var form = ReleaseForm.of(request.params().toSingleValueMap());
            return switch (form.ordered(times.clock())) {
                case Outcome.Refused<ReleaseForm.Ordered>(var refusal) -> again(visit, request, draft, form, refusal);
                case Outcome.Done<ReleaseForm.Ordered>(var ordered) -> carryOut(visit, request, draft, form, ordered);
            };
        });
    }

    private ServerResponse carryOut(
            Visit visit, ServerRequest request, Draft draft, ReleaseForm form, ReleaseForm.Ordered ordered) {
        return ordered.due()
                .map(due -> schedule(visit, request, draft, form, ordered.order(), due))
                .orElseGet(() -> release(visit, request, draft, form, ordered.order()));
    }

    private ServerResponse release(
            Visit visit, ServerRequest request, Draft draft, ReleaseForm form, ReleaseOrder order) {
        return switch (releases.release(Asker.of(visit), draft.id(), order)) {
            case Outcome.Done<Receipt>(var receipt) ->
                pages.seeOther(
                        address(draft.story()) + "?released=" + receipt.take().number());
            case Outcome.Refused<Receipt>(var refusal) -> again(visit, request, draft, form, refusal);
        };
    }

    private ServerResponse schedule(
            Visit visit,
            ServerRequest request,
            Draft draft,
            ReleaseForm form,
            ReleaseOrder order,
            ReleaseForm.Time due) {
        return switch (releases.schedule(Asker.of(visit), draft.id(), order, due.instant(), due.zone())) {
            case Outcome.Done<Draft> _ -> pages.seeOther(address(draft) + "/release");
            case Outcome.Refused<Draft>(var refusal) -> again(visit, request, draft, form, refusal);
        };
    }

    /** The form again with everything that was typed, about the text as it is now. */
    private ServerResponse again(Visit visit, ServerRequest request, Draft draft, ReleaseForm form, Refusal refusal) {
        var now = drafts.find(draft.id()).orElse(draft);
        var about = drafts.reading(draft.id())
                .map(reading -> form.about(reading.mark()))
                .orElse(form);
        var sentence = now.state() instanceof DraftState.Released(var by, var take)
                ? byOther(by, take, visit)
                : refusal.sentence();
        return show(RefusalPages.status(refusal), visit, request, now, about, Optional.of(sentence));
    }

    /** Whoever was second is told who was first, whatever the refusal was that came of it. */
    private String byOther(By by, int take, Visit visit) {
        return "%s released this draft as take %d, %s. What you sent now did nothing: the draft went out once."
                .formatted(
                        by.is(visit.person()) ? "You" : by.name(),
                        take,
                        times.full(by.at()).text());
    }

    private ServerResponse show(
            int status, Visit visit, ServerRequest request, Draft draft, ReleaseForm form, Optional<String> refusal) {
        var title = "Release “%s”".formatted(headline(draft));
        var frame = pages.frames().of(visit, title, request.path()).styled(STYLE);
        var view = view(visit, draft, form, refusal, title);
        return pages.show(status, frame, "desk/release", Map.of("release", view));
    }

    private static String headline(Draft draft) {
        return draft.line().headline().isBlank()
                ? "no headline yet"
                : draft.line().headline();
    }

    private ReleaseView view(Visit visit, Draft draft, ReleaseForm form, Optional<String> refusal, String title) {
        var text = drafts.reading(draft.id()).flatMap(ReleasePage::text);
        var filing = text.flatMap(read -> done(drafts.filing(draft, read)));
        var last = drafts.last(draft);
        var held = ReleaseView.Held.of(releases.embargoes(draft.story()), form, house.zone());
        return new ReleaseView(
                address(draft),
                title,
                form,
                kinds(draft, form),
                urgencies(form),
                zones(),
                text.map(read -> drafts.check(draft, read)).orElse(List.of()),
                copy.of(draft.story()).stream()
                        .filter(word -> held.stream().noneMatch(all -> all.says(word)))
                        .toList(),
                held,
                refusal,
                last.flatMap(before -> filing.map(after -> Changed.between(before, after, house))),
                filing.map(after -> Preview.of(after, house)),
                draft.state().closed() ? Optional.empty() : overtaking(draft, last),
                draft.state() instanceof DraftState.Released ? Optional.of(address(draft.story())) : Optional.empty(),
                releases.plan(draft.id())
                        .map(plan -> "It goes out by itself on %s, as %s planned it."
                                .formatted(
                                        DeskTimes.planned(plan.due(), plan.zone()),
                                        plan.by().name())),
                byOthers(visit, draft));
    }

    private static Optional<DraftText> text(StoredReading reading) {
        return done(DraftText.read(reading.json()));
    }

    private static <T> Optional<T> done(Outcome<T> outcome) {
        return outcome instanceof Outcome.Done<T>(var result) ? Optional.of(result) : Optional.empty();
    }

    /** Two people: said before the form is filled in, and decided by the desk when it is sent. */
    private Optional<String> byOthers(Visit visit, Draft draft) {
        return releases.whyNot(Asker.of(visit), draft).map(Refusal::sentence);
    }

    private static List<Choice> kinds(Draft draft, ReleaseForm form) {
        return draft.openedOn() == 0
                ? List.of(new Choice(ReleaseForm.FIRST, "First publication", "take 1 of a new story", true))
                : List.of(
                        choice(form, ReleaseForm.UPDATE, "Update", "new facts; readers and wires are told"),
                        choice(
                                form,
                                ReleaseForm.MINOR,
                                "Minor update",
                                "style or spelling; in the history and the log, but nobody is alerted"),
                        choice(
                                form,
                                ReleaseForm.CORRECTION,
                                "Correction",
                                "an error of ours put right; the correction is public"));
    }

    private static Choice choice(ReleaseForm form, String value, String label, String hint) {
        return new Choice(value, label, hint, form.kind().equals(value));
    }

    private static List<Choice> urgencies(ReleaseForm form) {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(Urgency::new)
                .map(urgency -> new Choice(
                        Integer.toString(urgency.level()),
                        "%d %s".formatted(urgency.level(), urgency.word()),
                        "",
                        form.urgency().equals(Integer.toString(urgency.level()))))
                .toList();
    }

    private List<String> zones() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(house.zone().getId(), "UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.matches("(Africa|America|Asia|Australia|Europe|Pacific)/.*"))
                                .sorted())
                .distinct()
                .toList();
    }

    private Optional<ReleaseView.Overtaking> overtaking(Draft draft, Optional<Filing> last) {
        return archive.head(draft.story())
                .filter(head -> head.takes() > draft.openedOn())
                .flatMap(head -> archive.take(new TakeAt(draft.story(), head.takes())))
                .map(Take::release)
                .flatMap(release -> release instanceof Release.WithCopy newer
                        ? Optional.of(overtaking(newer, last))
                        : Optional.empty());
    }

    private ReleaseView.Overtaking overtaking(Release.WithCopy newer, Optional<Filing> last) {
        return new ReleaseView.Overtaking(
                newer.number(),
                newer.kind(),
                times.full(newer.moment().logged()),
                newer.filing().headline(),
                Changed.between(last.orElse(newer.filing()), newer.filing(), house));
    }

    /** Takes it off the schedule. */
    ServerResponse unschedule(Visit visit, ServerRequest request) {
        return withDraft(
                visit, request, draft -> act(visit, request, draft, releases.unschedule(Asker.of(visit), draft.id())));
    }

    private ServerResponse act(Visit visit, ServerRequest request, Draft draft, Outcome<Draft> outcome) {
        return switch (outcome) {
            case Outcome.Done<Draft> _ -> pages.seeOther(address(draft) + "/release");
            case Outcome.Refused<Draft>(var refusal) ->
                pages.refuse(visit, request, RefusalPages.status(refusal), "Not done", refusal.sentence());
        };
    }
}
