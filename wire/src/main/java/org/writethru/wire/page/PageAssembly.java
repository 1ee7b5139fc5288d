package org.writethru.wire.page;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;
import org.writethru.story.Copy;
import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.FilingChange;
import org.writethru.story.Language;

/** Puts takes as read into the order, the kinds and the fields of a story, and says what of that the page did not say itself. */
final class PageAssembly {
    private final PageContext context;
    private final PageFacts facts;
    private final Language language;
    private final PageZone zone;
    private final List<ReadTake> takes;
    private final List<String> inferred = new ArrayList<>();

    /** @param inPageOrder the takes as they stand, top first */
    PageAssembly(PageContext context, PageFacts facts, Language language, List<ReadTake> inPageOrder) {
        this.context = context;
        this.facts = facts;
        this.language = language;
        this.zone = PageZone.of(inPageOrder, facts, context.house().zone());
        this.takes = numbered(inPageOrder);
    }

    private List<ReadTake> numbered(List<ReadTake> inPageOrder) {
        if (inPageOrder.size() == 1) {
            return inPageOrder;
        }
        boolean oldestFirst = TakeTimes.oldestFirst(inPageOrder, zone.zone());
        inferred.add("The takes were numbered from their places on the page, %s."
                .formatted(oldestFirst ? "oldest first by their times" : "the newest on top"));
        return oldestFirst ? inPageOrder : inPageOrder.reversed();
    }

    /** The takes of the story, take 1 first. */
    List<PageTake> takes() {
        var told = new TakeTimes(takes, facts, zone, inferred);
        var times = told.times();
        var done = new ArrayList<PageTake>();
        for (int at = 0; at < takes.size(); at++) {
            var take = takes.get(at);
            done.add(new PageTake(
                    at + 1,
                    said(take, at),
                    times.get(at),
                    times.get(at).isPresent() ? Optional.empty() : told.day(at),
                    filing(take, at, times)));
        }
        return done;
    }

    PageDates dates() {
        return takes.size() == 1 ? PageDates.of(facts, takes.getFirst(), zone.zone()) : PageDates.NONE;
    }

    List<String> inferred() {
        return inferred;
    }

    private PageTake.Said said(ReadTake take, int at) {
        return at == 0 ? published(take) : followUp(take, at);
    }

    private PageTake.Said published(ReadTake take) {
        if (take.mark().isPresent()) {
            inferred.add(
                    "The oldest text on the page is marked %s; it is take 1 here because no earlier one stands on the page."
                            .formatted(
                                    take.printedMarks().isEmpty()
                                            ? "as changed"
                                            : String.join(" ", take.printedMarks())));
        }
        var words = take.correction().or(take::note).map(EditorsLine::text);
        return new PageTake.Published(words.or(() -> take.mark().map(_ -> String.join(" ", take.printedMarks())))
                .filter(text -> !text.isBlank()));
    }

    private PageTake.Said followUp(ReadTake take, int at) {
        var mark = take.mark();
        inferred.add(
                mark.isPresent()
                        ? "The kind of take %d was taken from its mark%s."
                                .formatted(
                                        at + 1,
                                        take.printedMarks().isEmpty()
                                                ? " in the text"
                                                : " " + String.join(" ", take.printedMarks()))
                        : "Take %d has no mark; it is an update because it stands with an earlier take."
                                .formatted(at + 1));
        return switch (mark.orElse(Mark.UPDATED)) {
            case UPDATED -> new PageTake.Updated(take.note().map(EditorsLine::text));
            case CORRECTED -> new PageTake.Corrected(correction(take, at));
            case WITHDRAWN -> new PageTake.Withdrawn(take.text());
        };
    }

    private String correction(ReadTake take, int at) {
        if (take.correction().isEmpty()) {
            inferred.add("The page does not say what take %d corrected.".formatted(at + 1));
        }
        return take.correction().map(EditorsLine::text).orElseGet(() -> Corrections.unsaid(language));
    }

    private Filing filing(ReadTake take, int at, List<Optional<ZonedDateTime>> times) {
        var headline = headline(take, at);
        var filing = Filing.of(language, context.slugs().apply(headline), section(), headline, copy(take, at))
                .change();
        take.dateline().map(line -> dateline(line, at, times)).ifPresent(filing::dateline);
        take.byline().or(() -> author(at)).ifPresent(filing::byline);
        take.standfirst().ifPresent(filing::standfirst);
        take.endMark().flatMap(EndMark::signOff).ifPresent(filing::signOff);
        return advised(filing, take, at).filing();
    }

    /** What a first take cannot carry as note or correction stays with it as a word to editors. */
    private static FilingChange advised(FilingChange filing, ReadTake take, int at) {
        var words = take.correction().or(take::note).filter(line -> at == 0 && line.advisory());
        words.map(EditorsLine::printed).ifPresent(filing::editorsNote);
        return filing;
    }

    /** A first take cannot be a correction, so a correction that stood above its copy stays in the copy. */
    private static Copy copy(ReadTake take, int at) {
        var blocks = new ArrayList<>(take.blocks());
        take.correction()
                .filter(line -> at == 0
                        && !line.advisory()
                        && blocks.stream().noneMatch(block -> block.plain().equals(line.printed())))
                .ifPresent(line -> blocks.addFirst(Block.Paragraph.of(line.printed())));
        return new Copy(blocks);
    }

    private Optional<String> author(int at) {
        return at == takes.size() - 1 ? facts.author() : Optional.empty();
    }

    private String section() {
        var sections = context.house().sections();
        return sections.containsKey("news")
                ? "news"
                : sections.keySet().iterator().next();
    }

    private String headline(ReadTake take, int at) {
        if (take.headline().isPresent()) {
            return take.headline().get();
        }
        var other = takes.stream()
                .flatMap(near -> near.headline().stream())
                .reduce((_, last) -> last)
                .or(facts::title)
                .orElse("");
        inferred.add("Take %d has no headline of its own; it has that of the newest take.".formatted(at + 1));
        return other;
    }

    private Dateline dateline(PrintedDateline line, int at, List<Optional<ZonedDateTime>> times) {
        var date = line.date().or(() -> year(line, at, times));
        var bare = new Dateline(line.place(), date, line.agency(), Optional.empty());
        boolean ours = context.house().printInStyle(bare, language).strip().equals(line.text());
        return ours ? bare : new Dateline(line.place(), date, line.agency(), Optional.of(line.text()));
    }

    /** The year that a dateline leaves out is the one that brings it nearest to a date that the page states in full. */
    private Optional<LocalDate> year(PrintedDateline line, int at, List<Optional<ZonedDateTime>> times) {
        if (line.day().isEmpty()) {
            return Optional.empty();
        }
        var near = times.get(at)
                .or(() -> times.stream().flatMap(Optional::stream).findFirst())
                .map(time -> context.house().dayOf(time.toInstant()))
                .or(() -> takes.get(at).times().stream()
                        .flatMap(time -> time.date().stream())
                        .findFirst())
                .or(() -> facts.published().flatMap(StatedTime::date));
        var date = near.map(line.day().get()::nearest);
        inferred.add(
                date.map(found -> "The year of take %d's dateline, %d, was taken from the nearest date on the page."
                                .formatted(at + 1, found.getYear()))
                        .orElse("The dateline of take %d gives no year and nor does the page, so it has no date."
                                .formatted(at + 1)));
        return date;
    }
}
