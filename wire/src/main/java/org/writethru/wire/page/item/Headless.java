package org.writethru.wire.page.item;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.writethru.story.Block;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.html.BareLines;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.page.DatelineReader;
import org.writethru.wire.page.EndMark;
import org.writethru.wire.page.HtmlFacts;
import org.writethru.wire.page.PageFacts;
import org.writethru.wire.page.Runs;
import org.writethru.wire.page.ShownMarkup;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.text.PlainCopy;
import org.writethru.wire.text.SentenceEnd;

/** Reads copy that has no headline above it: a fragment of HTML, or paragraphs of plain text. Only prose counts as copy. */
final class Headless {
    private static final Pattern ELEMENT = Pattern.compile("(?i)<(?:p|br|div|body|section|article)[\\s/>]");
    private static final Pattern SENTENCE = Pattern.compile("[" + SentenceEnd.SIGNS + "][”\"»’')\\]」』）]*$");

    /** Characters of a paragraph that is no caption or button. */
    private static final int SHORTEST = 40;

    /** Letters of copy that is one paragraph. */
    private static final int ENOUGH = 150;

    /** Paragraphs that are copy although they are shorter. */
    private static final int PARAGRAPHS = 2;

    private Headless() {}

    /** The item; nothing if what is there is no copy. */
    static Optional<Reading<NewsItem>> read(String text, Agreement agreement) {
        var notes = new Notes();
        var document = ELEMENT.matcher(text).find()
                ? Optional.of(Jsoup.parse(BareLines.divided(ShownMarkup.of(text))))
                : Optional.<Document>empty();
        var blocks = document.map(page -> ofElements(page, notes)).orElseGet(() -> PlainCopy.read(text));
        if (!isCopy(blocks)) {
            return Optional.empty();
        }
        var facts = document.map(page -> new HtmlFacts(page).facts());
        var item = new NewsItemMaker(document.isPresent() ? "page html" : "page text", notes);
        facts.flatMap(PageFacts::title).ifPresent(title -> {
            notes.add("There is no headline above the copy; the title of the page stands for it.");
            item.headline(title);
        });
        facts.flatMap(PageFacts::language).ifPresent(item::language);
        facts.flatMap(PageFacts::site).ifPresent(item::provider);
        facts.flatMap(PageFacts::author).ifPresent(item::byline);
        var first = facts.flatMap(PageFacts::published).flatMap(time -> at(time, agreement));
        item.versionCreated(facts.flatMap(PageFacts::modified)
                .flatMap(time -> at(time, agreement))
                .or(() -> first));
        item.firstCreated(first);
        var copy = copy(blocks, item);
        item.blocks(copy).headlineOfCopy();
        document.flatMap(PageItemReader::identity).ifPresent(item::guid);
        item.derivedGuid(
                "page",
                blocks.getFirst().plain(),
                first.map(OffsetDateTime::toString).orElse(""));
        return Optional.of(item.item(agreement));
    }

    /** The blocks without the dateline, which is said to the item, and the mark of the end. */
    private static List<Block> copy(List<Block> blocks, NewsItemMaker item) {
        var copy = new ArrayList<>(blocks);
        var words = blocks.getFirst().plain();
        new DatelineReader(Set.of())
                .atStart(words)
                .filter(found -> found.length() < words.length())
                .ifPresent(found -> {
                    item.dateline(found.text());
                    copy.set(0, Runs.from(blocks.getFirst(), found.length()));
                });
        EndMark.read(copy.getLast().plain())
                .ifPresent(mark -> copy.set(
                        copy.size() - 1, Runs.to(copy.getLast(), mark.text().length())));
        if (copy.size() > 1 && copy.getLast().plain().isBlank()) {
            copy.removeLast();
        }
        return copy;
    }

    private static List<Block> ofElements(Document page, Notes notes) {
        page.select("nav, footer, aside, script, style, template, noscript, button")
                .remove();
        int whole = page.body().text().length();
        page.select("form").stream()
                .filter(form -> form.text().length() * 2 < whole)
                .forEach(Element::remove);
        return HtmlCopy.read(page.body(), notes).blocks();
    }

    private static boolean isCopy(List<Block> blocks) {
        int all = 0;
        int prose = 0;
        int paragraphs = 0;
        for (var block : blocks) {
            var printed = block.plain();
            var plain = EndMark.read(printed).map(EndMark::text).orElse(printed);
            int letters = (int) plain.chars().filter(Character::isLetter).count();
            all += letters;
            if (plain.length() >= SHORTEST
                    && letters * 3 > plain.length() * 2
                    && SENTENCE.matcher(plain).find()) {
                prose += letters;
                paragraphs++;
            }
        }
        return prose * 5 >= all * 3 && (paragraphs >= PARAGRAPHS || prose >= ENOUGH);
    }

    private static Optional<OffsetDateTime> at(StatedTime time, Agreement agreement) {
        return time.date()
                .flatMap(day -> time.clock()
                        .map(clock -> day.atTime(clock)
                                .atZone(time.zone().orElse(agreement.zone()))
                                .toOffsetDateTime()));
    }
}
