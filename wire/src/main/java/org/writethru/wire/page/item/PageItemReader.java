package org.writethru.wire.page.item;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.writethru.story.Block;
import org.writethru.story.Dateline;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Kind;
import org.writethru.story.Language;
import org.writethru.story.Slug;
import org.writethru.wire.Agreement;
import org.writethru.wire.Beginning;
import org.writethru.wire.LanguageCode;
import org.writethru.wire.NewsItem;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.Reading;
import org.writethru.wire.Reading.Legible;
import org.writethru.wire.Reading.Unreadable;
import org.writethru.wire.WireReader;
import org.writethru.wire.page.BinaryForm;
import org.writethru.wire.page.HtmlFacts;
import org.writethru.wire.page.Page;
import org.writethru.wire.page.PageContext;
import org.writethru.wire.page.PageFacts;
import org.writethru.wire.page.PageReader;
import org.writethru.wire.page.PageTake;
import org.writethru.wire.page.SchemaOrg;
import org.writethru.wire.page.StatedDay;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;
import org.writethru.wire.text.DecodedText;
import org.writethru.wire.text.ReleaseWords;

/**
 * Reads a page of a news site, HTML or plain text, as one item: the newest take on it. It is the last on the list and recognises
 * whatever is text, so it also says of XML and JSON that nobody reads what they are.
 */
public final class PageItemReader implements WireReader {
    /** Lines above the copy of a release, its headline among them. */
    private static final int HEAD_LINES = 12;

    private static final int LONGEST_DAY = 40;
    private static final int FACTS_WITHIN = 2_000_000;
    private static final int MOST_ADDRESS = 900;
    private static final Pattern LEADING = Pattern.compile("([^:–—\\n]{6,30}?) ?(?::|[–—])\\s");
    private static final Pattern FILED = Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})/");

    @Override
    public String name() {
        return "page";
    }

    @Override
    public boolean recognises(Beginning beginning) {
        var bytes = beginning.bytes();
        if (BinaryForm.of(bytes).isPresent()) {
            return false;
        }
        int control = 0;
        for (byte each : bytes) {
            control += each >= 0 && each < ' ' && "\t\n\r\f\0\u0001\u0002\u0003\u0004".indexOf(each) < 0 ? 1 : 0;
        }
        return control * 50 <= bytes.length;
    }

    @Override
    public List<Reading<NewsItem>> read(byte[] bytes, Agreement agreement) {
        var bare = Exhibit.bare(bytes);
        return List.of(another(Beginning.of(bare)).orElseGet(() -> page(bare, agreement)));
    }

    /** Says what XML and JSON are that no other reader took: their text is no page. */
    private static Optional<Reading<NewsItem>> another(Beginning beginning) {
        if (beginning.isJson()) {
            return Optional.of(new Unreadable<>("byte 1", "This is JSON in no format that is read here."));
        }
        if (!beginning.isOtherXml()) {
            return Optional.empty();
        }
        return Optional.of(new Unreadable<>(
                "line 1",
                "This is XML that begins with the element %s, in no format that is read here."
                        .formatted(Notes.quoted(beginning.rootElement()))));
    }

    private static Reading<NewsItem> page(byte[] bytes, Agreement agreement) {
        var charset = agreement.charset().map(set -> set.name());
        var text = text(bytes, agreement);
        var document = text.flatMap(PageItemReader::document);
        var facts = document.map(found -> new HtmlFacts(found).facts());
        var house = house(agreement, facts.flatMap(PageFacts::language).flatMap(LanguageCode::of));
        var context = new PageContext(house, "page", charset, agreement.language(), _ -> new Slug("page"));
        return switch (PageReader.read(bytes, context)) {
            case Unreadable<Page>(var where, var why) ->
                text.filter(_ -> where.equals(PageReader.WHOLE))
                        .flatMap(read -> Headless.read(read, agreement))
                        .orElseGet(() -> new Unreadable<>(where, why));
            case Legible<Page>(var page, var _) ->
                item(page, text.orElse(""), document, facts.flatMap(PageFacts::site), agreement);
        };
    }

    private static Optional<String> text(byte[] bytes, Agreement agreement) {
        return switch (DecodedText.tolerant(bytes, "page", agreement.charset().map(set -> set.name()))) {
            case Unreadable<DecodedText> _ -> Optional.empty();
            case Legible<DecodedText>(var text, var _) -> Optional.of(text.text());
        };
    }

    /** No house at all: only the zone and the first language count, which is the page's own as it says it. */
    private static House house(Agreement agreement, Optional<Language> said) {
        var language = agreement.language().or(() -> said).orElseGet(() -> new Language("en"));
        return new House(
                "stranger",
                "Stranger",
                Map.of(language, "Stranger"),
                "page.invalid",
                agreement.zone(),
                List.of(language),
                new House.DatelineStyle("{place}, {date} ({agency}) – ", "d MMMM"),
                Map.of(),
                "* * *",
                "uuuu-MM-dd HH:mm:ss",
                new House.Rail(10, "dd.MM.uuuu", Map.of(language, "Latest news")),
                "",
                "-{signOff}-",
                Map.of("news", Map.of(language, "News")),
                Map.of());
    }

    private static Optional<Document> document(String text) {
        return text.toLowerCase(Locale.ROOT).contains("<meta")
                        || text.contains("<link")
                        || text.contains("<html")
                        || text.contains("ld+json")
                ? Optional.of(Jsoup.parse(text.substring(0, Math.min(FACTS_WITHIN, text.length()))))
                : Optional.empty();
    }

    private static Reading<NewsItem> item(
            Page page, String text, Optional<Document> document, Optional<String> site, Agreement agreement) {
        var notes = new Notes();
        page.inferred().stream().filter(sentence -> !sentence.isBlank()).forEach(notes::add);
        page.leftOut().forEach(sentence -> notes.add("Left out: " + sentence));
        var item = new NewsItemMaker(document.isPresent() ? "page html" : "page text", notes);
        var newest = page.takes().getLast();
        var first = page.takes().getFirst();
        release(item, newest);
        if (page.takes().size() > 1) {
            notes.add("Of %d takes on the page the newest was read."
                    .formatted(page.takes().size()));
            item.version(page.takes().size());
        }
        fields(item, newest.filing());
        item.language(page.language());
        HeldPage.until(text, newest.filing().headline(), agreement).ifPresent(item::embargo);
        dates(item, page, notes);
        item.versionCreated(newest.told().map(ZonedDateTime::toOffsetDateTime).filter(time -> !item.isHeldUntil(time)));
        item.firstCreated(first.told()
                .filter(told -> !page.dates().isChangeAlone(told))
                .map(ZonedDateTime::toOffsetDateTime)
                .filter(time -> !item.isHeldUntil(time)));
        if (!item.hasVersionCreated()) {
            day(newest.filing())
                    .or(newest::day)
                    .or(() -> leading(newest.filing()))
                    .or(() -> document.flatMap(PageItemReader::identity).flatMap(PageItemReader::dayInAddress))
                    .or(() -> document.isPresent() ? Optional.empty() : day(text))
                    .ifPresent(day -> {
                        notes.add("It says no time; the first moment of the day that it gives stands for it.");
                        item.versionCreated(
                                Optional.of(day.atStartOfDay(agreement.zone()).toOffsetDateTime()));
                    });
        }
        document.flatMap(PageItemReader::identity).ifPresent(item::guid);
        site.ifPresent(item::provider);
        item.derivedGuid(
                "page",
                first.filing().headline(),
                first.told()
                        .map(time -> time.withZoneSameInstant(agreement.zone())
                                .toLocalDate()
                                .toString())
                        .orElse(""));
        return item.item(agreement);
    }

    /** A story that its page says was changed later is the version of that change. */
    private static void dates(NewsItemMaker item, Page page, Notes notes) {
        var told = page.takes().getLast().told();
        told.flatMap(page.dates()::changedAfter)
                .map(ZonedDateTime::toOffsetDateTime)
                .filter(time -> !item.isHeldUntil(time))
                .ifPresent(time -> {
                    notes.add("The page says that it was changed later; it is the version of that change.");
                    item.versionCreated(Optional.of(time));
                });
        item.firstCreated(told.flatMap(page.dates()::publishedBefore)
                .map(ZonedDateTime::toOffsetDateTime)
                .filter(time -> !item.isHeldUntil(time)));
    }

    /** The day in the address of a page, where sites file their stories by days: {@code /2026/11/03/}. */
    private static Optional<LocalDate> dayInAddress(String address) {
        var found = FILED.matcher(address);
        return found.find()
                ? StatedDay.of(
                                Optional.of(Integer.valueOf(found.group(1))),
                                Integer.parseInt(found.group(2)),
                                Integer.parseInt(found.group(3)))
                        .map(day -> day.nearest(LocalDate.EPOCH))
                : Optional.empty();
    }

    /** The day in the dateline, if its year is said. */
    private static Optional<LocalDate> day(Filing filing) {
        return filing.dateline().flatMap(Dateline::printed).flatMap(PageItemReader::dayOf);
    }

    /** The day with which the copy begins, before a colon or a dash. */
    private static Optional<LocalDate> leading(Filing filing) {
        return filing.copy().blocks().stream()
                .findFirst()
                .map(Block::plain)
                .map(LEADING::matcher)
                .filter(Matcher::lookingAt)
                .map(found -> found.group(1))
                .filter(words -> TimeLine.read(words)
                        .filter(time -> time.rest().isBlank())
                        .isPresent())
                .flatMap(PageItemReader::dayOf);
    }

    /** The day that has one of the first lines to itself. */
    private static Optional<LocalDate> day(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(HEAD_LINES)
                .filter(line -> line.length() <= LONGEST_DAY)
                .flatMap(line -> dayOf(line).stream())
                .findFirst();
    }

    private static Optional<LocalDate> dayOf(String line) {
        return TimeLine.read(line)
                .flatMap(StatedTime::day)
                .filter(day -> day.year().isPresent())
                .map(day -> day.nearest(LocalDate.EPOCH));
    }

    private static void release(NewsItemMaker item, PageTake take) {
        switch (take.said()) {
            case PageTake.Published _ -> first(item, take);
            case PageTake.Updated _ -> item.release(Kind.UPDATED);
            case PageTake.Corrected _ -> item.release(Kind.CORRECTED);
            case PageTake.Withdrawn _ -> item.release(Kind.WITHDRAWN).status("canceled");
        }
        take.note().ifPresent(item::publicNote);
    }

    /** What stands alone on a page is published there, unless its mark takes it back. */
    private static void first(NewsItemMaker item, PageTake take) {
        var gone = take.note()
                .flatMap(ReleaseWords::kindByNote)
                .filter(Kind.WITHDRAWN::equals)
                .isPresent();
        item.release(gone ? Kind.WITHDRAWN : Kind.PUBLISHED);
    }

    private static void fields(NewsItemMaker item, Filing filing) {
        item.headline(filing.headline());
        filing.standfirst().ifPresent(item::standfirst);
        filing.dateline().map(PageItemReader::printed).ifPresent(item::dateline);
        filing.byline().ifPresent(item::byline);
        filing.usageTerms().ifPresent(item::usageTerms);
        filing.editorsNote().ifPresent(item::internalNote);
        filing.subjects().forEach(item::subject);
        filing.keywords().forEach(item::keyword);
        filing.places().forEach(item::place);
        item.blocks(filing.copy().blocks());
    }

    private static String printed(Dateline line) {
        return line.printed()
                .orElseGet(() -> line.place()
                        + line.date().map(day -> ", " + day).orElse("")
                        + line.agency().map(agency -> " (" + agency + ")").orElse(""));
    }

    /** The page's own identity: schema.org's identifier or id, the canonical address, OpenGraph's. */
    static Optional<String> identity(Document document) {
        var schema = SchemaOrg.of(document);
        return schema.text("identifier")
                .or(() -> attribute(document, "link[rel=canonical]", "href"))
                .or(() -> attribute(document, "meta[property=og:url]", "content"))
                .or(() -> schema.text("url"))
                .or(() -> schema.text("@id"))
                .or(() -> schema.text("mainEntityOfPage"))
                .filter(text -> text.length() <= MOST_ADDRESS && text.getBytes(StandardCharsets.UTF_8).length > 3);
    }

    private static Optional<String> attribute(Document document, String selector, String name) {
        return Optional.ofNullable(document.selectFirst(selector))
                .map(element -> element.attr(name).strip())
                .filter(value -> value.startsWith("http") || value.startsWith("www."));
    }
}
