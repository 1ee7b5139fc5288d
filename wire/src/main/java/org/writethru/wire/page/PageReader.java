package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.wire.LanguageCode;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Legible;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.text.DecodedText;

/** Reads pages of news sites, plain text or HTML. */
public final class PageReader {
    /** Bytes of the largest page: 5 MiB. */
    public static final int MOST_BYTES = 5 * 1_024 * 1_024;

    /** Lines of the longest page. */
    static final int MOST_LINES = 12_000;

    /** Where there is nothing that could be a story. */
    public static final String WHOLE = "the whole page";

    private final PageContext context;
    private final LeftOut leftOut = new LeftOut();

    private PageReader(PageContext context) {
        this.context = context;
    }

    /** Reads a page; whatever the bytes are, the result is a page or the place and the reason why there is none. */
    public static Reading<Page> read(byte[] bytes, PageContext context) {
        if (bytes.length == 0) {
            return new Unreadable<>("byte 1", "The file is empty.");
        }
        if (bytes.length > MOST_BYTES) {
            return new Unreadable<>(
                    "byte %,d".formatted(MOST_BYTES + 1),
                    "The file has %,d bytes; a page of news has at most %,d.".formatted(bytes.length, MOST_BYTES));
        }
        var binary = BinaryForm.of(bytes);
        if (binary.isPresent()) {
            return new Unreadable<>("byte 1", "This is %s, not a page of text.".formatted(binary.get()));
        }
        return switch (DecodedText.decode(bytes, "page", context.charset())) {
            case Unreadable<DecodedText>(var where, var why) -> new Unreadable<>(where, why);
            case Legible<DecodedText>(var text, var _) -> new PageReader(context).read(text);
        };
    }

    private Reading<Page> read(DecodedText text) {
        try {
            var view = PageView.of(text.text(), leftOut);
            return switch (view) {
                case Unreadable<PageView>(var where, var why) -> new Unreadable<>(where, why);
                case Legible<PageView>(var page, var notes) -> story(page, text.notes(), notes);
            };
        } catch (Unfit e) {
            return new Unreadable<>(e.field(), e.sentence());
        }
    }

    private Reading<Page> story(PageView view, List<String> aboutBytes, List<String> aboutView) {
        if (view.lines().size() > MOST_LINES) {
            return new Unreadable<>(
                    "line %,d".formatted(view.lines().get(MOST_LINES).number()),
                    "The page has more than %,d lines; a page of news has fewer.".formatted(MOST_LINES));
        }
        var takes = takes(view);
        if (takes.isEmpty()) {
            return new Unreadable<>(
                    WHOLE, "This is not a page of news: there is no headline with copy below it" + whatElse());
        }
        var language = language(takes, view.facts());
        var assembly = new PageAssembly(context, view.facts(), language.language(), takes);
        var done = assembly.takes();
        var inferred = new ArrayList<>(aboutBytes);
        inferred.addAll(aboutView);
        inferred.add(language.inferred());
        inferred.addAll(assembly.inferred());
        return new Legible<>(
                new Page(language.language(), done, leftOut.sentences(), inferred, assembly.dates()), List.of());
    }

    private String whatElse() {
        var sentences = leftOut.sentences();
        return sentences.isEmpty()
                ? "."
                : "; what is there: " + String.join("; ", sentences.subList(0, Math.min(3, sentences.size()))) + ".";
    }

    private List<ReadTake> takes(PageView view) {
        var house = context.house();
        var names = new ArrayList<>(house.agencyNames().values());
        names.add(house.agency());
        view.facts().site().ifPresent(names::add);
        var datelines = new DatelineReader(DatelineReader.names(names));
        var titles = List.copyOf(house.rail().title().values());
        var sorter = new LineSorter(titles, house.separator(), datelines);
        var sorted = view.lines().stream().map(sorter::sort).toList();
        var headline = new HeadlineFinder(sorted, datelines, view.facts().title()).find();
        var lines = new OtherStories(
                        sorted, headline.map(at -> kept(sorted, at)).orElse(Set.of()), titles, leftOut)
                .without();
        return headline.isEmpty() ? List.of() : takes(lines, headline.get(), datelines);
    }

    /** The headline, where it stands again, and the lines of time beside it: no list may swallow them. */
    private static Set<Integer> kept(List<SortedLine> lines, int headline) {
        var kept = new HashSet<Integer>();
        var words = Words.bare(MarkedHeadline.read(lines.get(headline).text()).text());
        for (int at = headline; at < lines.size(); at++) {
            var line = lines.get(at);
            if (at == headline
                    || (line.headlineLike()
                            && Words.bare(MarkedHeadline.read(line.text()).text())
                                    .equals(words))) {
                kept.add(at);
                for (int near = at + 1; near < lines.size() && lines.get(near).isTime() && near <= at + 2; near++) {
                    kept.add(near);
                }
                for (int near = at - 1; near >= 0 && lines.get(near).complete() && near >= at - 2; near--) {
                    kept.add(near);
                }
            }
        }
        return kept;
    }

    private List<ReadTake> takes(List<SortedLine> lines, int headline, DatelineReader datelines) {
        int first = firstOfStory(lines, headline);
        var story = new ArrayList<SortedLine>();
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.leftOut().isPresent()) {
                if (line.role() == SortedLine.Role.FURNITURE
                        && line.leftOut().filter(why -> why.contains("list")).isEmpty()) {
                    leftOut.line(line.leftOut().get(), line.line());
                }
            } else if (at < first || at < headline && line.isText() && Furniture.isSourceLine(line.text())) {
                leftOut(line, "lines above the headline");
            } else {
                story.add(line.role() == SortedLine.Role.LIST_TITLE ? line.as(SortedLine.Role.TEXT) : line);
            }
        }
        return read(story, lines.get(headline).text(), datelines);
    }

    /** Times and marks right above the headline are part of the story, if none stands below it. */
    private static int firstOfStory(List<SortedLine> lines, int headline) {
        int first = headline;
        boolean below = headline + 1 < lines.size() && lines.get(headline + 1).isTime();
        var words = Words.bare(lines.get(headline).text());
        while (first > 0
                && lines.get(first - 1).leftOut().isEmpty()
                && (belongs(lines.get(first - 1), below) || beside(lines.get(first - 1), words))) {
            first--;
        }
        while (first < headline && beside(lines.get(first), words)) {
            first++;
        }
        boolean day = first == headline && first > 0 && !below && isDay(lines.get(first - 1));
        return day ? first - 1 : first;
    }

    /** A day without a time, as releases have it right above their headlines. */
    private static boolean isDay(SortedLine line) {
        return line.leftOut().isEmpty()
                && line.isTime()
                && line.times().stream().anyMatch(time -> time.date().isPresent());
    }

    /** The headline's words once more, or who the story comes from, which may stand between the headline and its time. */
    private static boolean beside(SortedLine line, String words) {
        return line.isText() && (Words.bare(line.text()).equals(words) || Furniture.isSourceLine(line.text()));
    }

    private static boolean belongs(SortedLine line, boolean timeBelow) {
        boolean mark = line.isText()
                && line.text().length() < 60
                && MarkedHeadline.read(line.text()).markOnly();
        return mark || (line.dayAndClock() && !timeBelow);
    }

    private List<ReadTake> read(List<SortedLine> story, String headline, DatelineReader datelines) {
        var house = context.house();
        var bare = MarkedHeadline.read(headline).text();
        var takes = new ArrayList<ReadTake>();
        for (var lines : new TakeDivider(bare, house.separator(), datelines, leftOut).divide(story)) {
            var take = TakeReader.read(lines, datelines, house.endMark(), leftOut);
            if (take.blocks().isEmpty()) {
                lines.lines().forEach(line -> leftOut(line, "lines without copy"));
            } else if (!takes.isEmpty() && !sameMatter(takes.getFirst(), take, bare)) {
                lines.lines().forEach(line -> leftOut(line, "another story"));
            } else {
                takes.add(take);
            }
        }
        return takes;
    }

    private void leftOut(SortedLine line, String why) {
        if (line.role() != SortedLine.Role.SEPARATOR) {
            leftOut.line(why, line.line());
        }
    }

    private static boolean sameMatter(ReadTake first, ReadTake other, String headline) {
        var words = Words.stems(headline + " " + first.text());
        var heads = other.headline().map(Words::stems).orElse(Set.of());
        return other.headline().filter(own -> Words.related(own, headline)).isPresent()
                || Words.shared(heads, words) >= 2
                || Words.shared(Words.stems(other.text()), words) >= 4;
    }

    private record Spoken(Language language, String inferred) {}

    /** The language of the text, as the house calls it if it writes in it. */
    private Spoken language(List<ReadTake> takes, PageFacts facts) {
        if (context.language().isPresent()) {
            return new Spoken(
                    context.language().get(),
                    "The language, %s, was given with the page."
                            .formatted(context.language().get()));
        }
        var text = new StringBuilder();
        takes.forEach(take -> text.append(take.headline().orElse(""))
                .append('\n')
                .append(take.text())
                .append('\n'));
        var said = facts.language().flatMap(LanguageCode::of).filter(tag -> LanguageGuess.holds(tag, text.toString()));
        if (said.isPresent()) {
            return new Spoken(asHouseSays(said.get()), "The language was taken from what the page says of itself.");
        }
        var first = context.house().languages().getFirst();
        return LanguageGuess.of(text.toString())
                .map(tag -> asHouseSays(new Language(tag)))
                .map(language ->
                        new Spoken(language, "The language, %s, was recognised from the text.".formatted(language)))
                .orElseGet(() -> new Spoken(
                        first,
                        "The text has no letters to tell its language by; it has the house's first, %s."
                                .formatted(first)));
    }

    private Language asHouseSays(Language language) {
        return context.house().languages().stream()
                .filter(own ->
                        own.locale().getLanguage().equals(language.locale().getLanguage()))
                .findFirst()
                .orElse(language);
    }
}
