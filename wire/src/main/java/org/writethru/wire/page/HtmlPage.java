package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.writethru.wire.Reading;
import org.writethru.wire.page.PageLine.Look;

/** Reads an HTML page: finds its story and what it says of it, and leaves out what stands around. */
final class HtmlPage {
    private static final int MOST_HEADINGS = 20;
    private static final int MOST_BETWEEN = 15;

    /** Lines at the beginning of a story in one of which its headline stands. */
    private static final int MOST_ABOVE_TITLE = 4;

    /** Words besides a day that stands above the headline: what it is filed under. */
    private static final int FEW_WORDS = 3;

    /** Words of a headline. */
    private static final int FEWEST_WORDS = 3;

    private final Document document;
    private final LeftOut leftOut;
    private final List<String> notes = new ArrayList<>();

    private HtmlPage(Document document, LeftOut leftOut) {
        this.document = document;
        this.leftOut = leftOut;
    }

    static Reading<PageView> read(String html, LeftOut leftOut) {
        return new HtmlPage(Jsoup.parse(ShownMarkup.of(html)), leftOut).view();
    }

    private Reading<PageView> view() {
        var head = new HtmlFacts(document);
        var facts = head.facts();
        var set = Preformatted.in(document);
        if (set.isPresent()) {
            return new Reading.Legible<>(new PageView(PlainLines.of(set.get()), facts), notes);
        }
        var found = StoryElements.in(document);
        var lines = new HtmlLines(found.elements(), spared(found.elements())).of(document.body());
        var story = story(lines, facts, found.elements().size() == 1);
        var data = head.articleBody().filter(body -> body.length() > 2 * length(story));
        if (data.isPresent()) {
            notes.add("The text was taken from the page's schema.org data; the page itself shows less of it.");
            return new Reading.Legible<>(new PageView(ofData(data.get(), facts), facts), notes);
        }
        notes.addAll(found.how().isEmpty() ? List.of() : List.of(found.how()));
        return new Reading.Legible<>(new PageView(story, facts), notes);
    }

    private static int length(List<PageLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    private static List<PageLine> ofData(String body, PageFacts facts) {
        var lines = new ArrayList<PageLine>();
        facts.title().ifPresent(title -> lines.add(title(title)));
        lines.addAll(PlainLines.of(body));
        return lines;
    }

    private static PageLine title(String text) {
        return new PageLine(1, text, Look.HEADING, org.writethru.story.Block.Paragraph.of(text));
    }

    /** The elements around the story and around headings. */
    private Set<Element> spared(List<Element> stories) {
        Set<Element> spared = Collections.newSetFromMap(new IdentityHashMap<>());
        var held = new ArrayList<>(stories);
        document.select("h1").stream().limit(MOST_HEADINGS).forEach(held::add);
        document.select("form").stream()
                .limit(MOST_HEADINGS)
                .filter(HtmlPage::holdsThePage)
                .forEach(held::add);
        for (var element : held) {
            for (Element around = element; around != null; around = around.parent()) {
                if (!spared.add(around)) {
                    break;
                }
            }
        }
        return spared;
    }

    /** Whether a form is around all of a page, as some servers put one around each. */
    private static boolean holdsThePage(Element form) {
        var document = form.ownerDocument();
        return document != null
                && form.text().length() * 2 >= document.body().text().length();
    }

    /**
     * The lines of the story's elements, with what stands between the headline and them.
     *
     * @param single whether one element holds all of it, so that nothing is divided where it begins
     */
    private List<PageLine> story(List<HtmlLine> lines, PageFacts facts, boolean single) {
        int first = first(lines);
        int headline = headline(lines, first, facts);
        var story = new ArrayList<PageLine>();
        var outside = new ArrayList<HtmlLine>();
        if (headline < 0 && !titled(lines, first) && !stands(lines, first, facts)) {
            facts.title().ifPresent(title -> story.add(title(title)));
        }
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (single && at == first && line.line().look() == Look.RULE) {
                continue;
            }
            boolean between = headline >= 0 && at >= headline && at < first;
            boolean stamp = at == (headline >= 0 ? headline : first) - 1
                    && isStamp(line.line().text());
            if (line.furniture().isEmpty() && (line.story() >= 0 || between || stamp)) {
                story.add(line.line());
            } else {
                outside.add(line);
            }
        }
        report(outside);
        return story;
    }

    /** A day, and a time of day or not, with little else. */
    private static boolean isStamp(String text) {
        return TimeLine.read(text)
                .filter(time -> time.date().isPresent() && Words.count(time.rest()) <= FEW_WORDS)
                .isPresent();
    }

    private static int first(List<HtmlLine> lines) {
        int at = 0;
        while (at < lines.size() && lines.get(at).story() < 0) {
            at++;
        }
        return at;
    }

    /** The page's heading above the story, not far from it; -1 if the story holds it or there is none. */
    private static int headline(List<HtmlLine> lines, int first, PageFacts facts) {
        int best = -1;
        int between = 0;
        for (int at = first - 1; at >= 0 && between <= MOST_BETWEEN; at--) {
            var line = lines.get(at);
            between += line.furniture().isEmpty() ? 1 : 0;
            boolean heading = line.line().look() == Look.TITLE || (line.line().heading() && alike(line, facts));
            if (line.furniture().isEmpty() && (heading || alike(line, facts)) && best < 0) {
                best = at;
            }
        }
        return best < 0 && isHeadline(lines, first, facts) ? first - 1 : best;
    }

    /** Whether a heading stands right above a story that has none, of a page whose title is no headline but a name. */
    private static boolean isHeadline(List<HtmlLine> lines, int first, PageFacts facts) {
        return first > 0
                && first < lines.size()
                && lines.get(first - 1).furniture().isEmpty()
                && lines.get(first - 1).line().heading()
                && Words.count(lines.get(first - 1).line().text()) >= FEWEST_WORDS
                && facts.title()
                        .filter(title -> Words.count(title) >= FEWEST_WORDS)
                        .isEmpty()
                && !titled(lines, first);
    }

    private static boolean alike(HtmlLine line, PageFacts facts) {
        return line.line().text().length() <= 400
                && facts.title()
                        .filter(title -> Words.alike(
                                title, MarkedHeadline.read(line.line().text()).text()))
                        .isPresent();
    }

    private static boolean titled(List<HtmlLine> lines, int first) {
        return lines.stream()
                .skip(first)
                .limit(10)
                .anyMatch(line -> line.story() >= 0 && line.line().heading());
    }

    /** Whether a line at the beginning of the story says the title that the page gives for machines. */
    private static boolean stands(List<HtmlLine> lines, int first, PageFacts facts) {
        var title = facts.title().map(Words::bare).orElse("");
        return lines.stream()
                .skip(first)
                .limit(MOST_ABOVE_TITLE)
                .anyMatch(line -> line.story() >= 0
                        && !title.isEmpty()
                        && Words.bare(line.line().text()).equals(title));
    }

    /** Says what stands outside, piece by piece. */
    private void report(List<HtmlLine> outside) {
        for (int from = 0; from < outside.size(); ) {
            int end = from;
            while (end < outside.size() && samePiece(outside.get(from), outside.get(end))) {
                end++;
            }
            report(outside.get(from).furniture(), outside.subList(from, end));
            from = end;
        }
    }

    private static boolean samePiece(HtmlLine one, HtmlLine other) {
        return one.furniture().equals(other.furniture()) && (one.furniture().isEmpty() || one.piece() == other.piece());
    }

    /** The lines of a piece; a list of other stories in it is counted and not repeated. */
    private void report(Optional<String> kind, List<HtmlLine> piece) {
        for (int at = 0; at < piece.size(); at++) {
            var line = piece.get(at).line();
            if (ListTitles.is(line.text(), List.of()) && at + 1 < piece.size()) {
                at = list(piece, at);
            } else if (line.look() != Look.RULE) {
                leftOut.line(kind.or(() -> Furniture.kind(line.text())).orElse("lines outside of the story"), line);
            }
        }
    }

    private int list(List<HtmlLine> piece, int title) {
        int headlines = 0;
        int end = title + 1;
        while (end < piece.size()
                && !ListTitles.is(piece.get(end).line().text(), List.of())
                && listed(piece.get(end).line())) {
            headlines += dateAlone(piece.get(end).line()) ? 0 : 1;
            end++;
        }
        leftOut.sentence("%d %s of a “%s” list"
                .formatted(
                        headlines,
                        headlines == 1 ? "headline" : "headlines",
                        piece.get(title).line().text()));
        return end - 1;
    }

    private static boolean listed(PageLine line) {
        return line.look() != Look.RULE && Furniture.kind(line.text()).isEmpty();
    }

    private static boolean dateAlone(PageLine line) {
        return TimeLine.read(line.text()).filter(time -> time.rest().isEmpty()).isPresent();
    }
}
