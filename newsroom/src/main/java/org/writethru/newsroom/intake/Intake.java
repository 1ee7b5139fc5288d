package org.writethru.newsroom.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.desk.Desk;
import org.writethru.newsroom.intake.ImportReport.New;
import org.writethru.newsroom.intake.ImportReport.NumberedTake;
import org.writethru.newsroom.intake.ImportReport.ReadStory;
import org.writethru.newsroom.intake.ImportReport.Rejected;
import org.writethru.newsroom.intake.ImportReport.Result;
import org.writethru.newsroom.intake.ImportReport.TakesAdded;
import org.writethru.newsroom.intake.ImportReport.Unchanged;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Story;
import org.writethru.wire.Reading;
import org.writethru.wire.page.Page;
import org.writethru.wire.page.PageContext;
import org.writethru.wire.page.PageReader;
import org.writethru.wire.page.PageTake;

/**
 * Takes over pages of news sites as stories.
 *
 * <p>A story is known again by the texts of its takes. A new one's guid is made from its first text, and what is about to be
 * taken over is remembered before it is released: so a page that is imported twice, by two at once, or again after a crash makes
 * nothing twice. May be called from any thread; what a report says was added is on disk.
 */
public final class Intake {
    private final ImportStore imports;
    private final Archive archive;
    private final Publisher publisher;
    private final House house;
    private final Clock clock;

    /** @param house the newsroom's own */
    public Intake(Database database, Archive archive, Publisher publisher, House house, Clock clock) {
        this.imports = new ImportStore(database);
        this.archive = archive;
        this.publisher = publisher;
        this.house = house;
        this.clock = clock;
    }

    /**
     * Takes over a page.
     *
     * @param name where it was read: a file's name or an address
     * @param style the house style of the page, which says in which zone times are told that name none
     */
    public ImportReport importPage(byte[] bytes, String name, House style) {
        var context = PageContext.of(style, name, Desk::slug);
        return new ImportReport(
                name,
                style.zone(),
                switch (PageReader.read(bytes, context)) {
                    case Reading.Unreadable<Page>(var where, var why) -> new Rejected(where, why);
                    case Reading.Legible<Page>(var page, var _) ->
                        take(new HousedPage(page, style, house).page(), name);
                });
    }

    private Result take(Page page, String name) {
        if (page.takes().size() > Publisher.MOST_TOGETHER) {
            return new Rejected(
                    "take %,d".formatted(Publisher.MOST_TOGETHER + 1),
                    "The page has %,d takes; a story is taken over with at most %,d."
                            .formatted(page.takes().size(), Publisher.MOST_TOGETHER));
        }
        var texts = page.takes().stream().map(TextDigest::of).toList();
        var guid = known(texts).orElseGet(() -> guid(page, texts.getFirst()));
        return take(page, texts, guid, name);
    }

    /** The story here that has the most of these texts, or was about to get them when a process died. */
    private Optional<Guid> known(List<TextDigest> texts) {
        return imports.storiesWith(texts).stream()
                .findFirst()
                .or(() -> archive.headByShortId(texts.getFirst().shortId()).map(head -> head.guid()));
    }

    private Guid guid(Page page, TextDigest first) {
        var told = page.takes().stream().flatMap(take -> take.time().stream()).findFirst();
        var day = told.map(house::dayOf)
                .or(() -> page.takes().stream()
                        .flatMap(take -> take.filing().dateline().stream())
                        .flatMap(line -> line.date().stream())
                        .findFirst())
                .orElseGet(() -> house.dayOf(clock.instant()));
        return Guid.of(house.authority(), day, first.shortId());
    }

    private Result take(Page page, List<TextDigest> texts, Guid guid, String name) {
        var before = archive.story(guid);
        var here = before.map(Intake::texts).orElseGet(List::of);
        int from = firstNew(texts, here);
        if (from == texts.size()) {
            return new Unchanged(story(page, texts, guid, here));
        }
        imports.remember(guid, here.size() + 1, texts.subList(from, texts.size()));
        var outcomes = publisher.releaseAll(proposals(page, from, here.size(), guid, whereRead(name)));
        return result(page, texts, guid, here, outcomes);
    }

    private static List<TextDigest> texts(Story story) {
        return story.takes().stream().map(take -> TextDigest.of(take.release())).toList();
    }

    /** Where the texts begin that come after all of those that are here: a story gets no takes before or between. */
    private static int firstNew(List<TextDigest> texts, List<TextDigest> here) {
        var known = new HashSet<>(here);
        int from = texts.size();
        while (from > 0 && !known.contains(texts.get(from - 1))) {
            from--;
        }
        return from;
    }

    private static List<Proposal> proposals(Page page, int from, int takesHere, Guid guid, String source) {
        var proposals = new ArrayList<Proposal>();
        for (var take : page.takes().subList(from, page.takes().size())) {
            var origin = new Proposal.Elsewhere(take.time(), source);
            proposals.add(new Proposal(guid, act(take, takesHere + proposals.size()), origin));
        }
        return proposals;
    }

    /** What the record says of where a page was read: an address, or a file's name without the folders of whoever read it. */
    public static String whereRead(String name) {
        return name.matches("https?://.*")
                ? name
                : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static Proposal.Act act(PageTake take, int openedOn) {
        if (openedOn == 0) {
            return new Proposal.Publish(take.filing());
        }
        return switch (take.said()) {
            case PageTake.Published(var note) -> new Proposal.Update(openedOn, take.filing(), note, false);
            case PageTake.Updated(var note) -> new Proposal.Update(openedOn, take.filing(), note, false);
            case PageTake.Corrected(var correction) -> new Proposal.Correct(openedOn, take.filing(), correction);
            case PageTake.Withdrawn(var reason) -> new Proposal.Withdraw(openedOn, reason);
        };
    }

    /** If somebody else took the same page over meanwhile, the story is as it should be. */
    private Result result(
            Page page, List<TextDigest> texts, Guid guid, List<TextDigest> before, List<Outcome<Receipt>> outcomes) {
        int done = (int) outcomes.stream()
                .filter(outcome -> outcome instanceof Outcome.Done<Receipt>)
                .count();
        var here = archive.story(guid).map(Intake::texts).orElseGet(List::of);
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<Receipt>(var refusal) && !new HashSet<>(here).containsAll(texts)) {
                return new Rejected("the release", refusal.sentence());
            }
        }
        var story = story(page, texts, guid, here);
        if (done == 0) {
            return new Unchanged(story);
        }
        return before.isEmpty() ? new New(story) : new TakesAdded(story, done);
    }

    private static ReadStory story(Page page, List<TextDigest> texts, Guid guid, List<TextDigest> here) {
        var takes = new ArrayList<NumberedTake>();
        var inferred = new ArrayList<>(page.inferred());
        for (int at = 0; at < texts.size(); at++) {
            int number = here.lastIndexOf(texts.get(at)) + 1;
            if (number > 0) {
                takes.add(new NumberedTake(number, page.takes().get(at)));
            } else {
                inferred.add(
                        "A take on the page that is older than those that are here was not added: a released story gets no earlier takes.");
            }
        }
        return new ReadStory(guid, page.language(), takes, page.leftOut(), inferred);
    }
}
