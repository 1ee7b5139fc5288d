package org.writethru.wire.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.Notes;
import org.writethru.wire.feed.Shortcodes;
import org.writethru.wire.html.BareLines;
import org.writethru.wire.html.HtmlCopy;
import org.writethru.wire.json.Fields;
import org.writethru.wire.page.DatelineReader;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.PlainCopy;
import org.writethru.wire.text.Reach;
import org.writethru.wire.xml.FirstParagraphs;
import org.writethru.wire.xml.LastParagraphs;

/** Reads the body of an item, of which there may be several: the one with the most structure is taken. */
final class NinjsBody {
    private static final Pattern ELEMENT =
            Pattern.compile("(?i)<(?:p|br|div|h[1-6]|ul|ol|table|tr|td)(?:\\s[^<>]{0,200})?/?>");
    private static final Pattern WORDS = Pattern.compile("\\p{L} \\p{L}{1,30} \\p{L}");
    private static final Pattern BARE = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What agencies and sites call a body besides names that begin so. */
    static final Set<String> BODIES = Set.of(
            "articlehtml",
            "news",
            "paragraphs",
            "articlebody",
            "articletext",
            "articlecontent",
            "fullcontent",
            "fulldescription",
            "maintext",
            "newsbody",
            "newscontent",
            "storybody",
            "storytext",
            "storyhtml",
            "content",
            "contenthtml",
            "contenttext",
            "fulltext",
            "leadparagraph",
            "text");

    private static final Pattern TITLE = Pattern.compile("#{2,4} {1,3}(\\S.{0,150}?)(?: #{1,4})?");

    private static final int LONGEST_CARD = 400;
    private static final int MOST_CARDS = 20;

    private static final DatelineReader PLACES = new DatelineReader(Set.of());

    private final Fields fields;
    private final NewsItemMaker item;
    private final Notes notes;

    NinjsBody(Fields fields, NewsItemMaker item, Notes notes) {
        this.fields = fields;
        this.item = item;
        this.notes = notes;
    }

    /** Whether there is a body under one of these names. */
    static boolean in(Fields fields) {
        return !fields.objects("bodies").isEmpty()
                || NewsComponents.in(fields)
                || NinjsPieces.of(fields).isPresent()
                || fields.names().stream()
                        .filter(name -> name.startsWith("body") || BODIES.contains(name))
                        .anyMatch(name -> fields.joined(name).isPresent());
    }

    /** A body in one of its forms, the lower rank the better. */
    private record Candidate(int rank, String name, String text) {}

    void read() {
        var candidates = candidates();
        var chosen = candidates.stream().min(java.util.Comparator.comparingInt(Candidate::rank));
        var opening = chosen.flatMap(body -> opening(body.text())).orElse("");
        if (!opening.isEmpty()) {
            item.blocks(List.of(Block.Paragraph.of(opening)));
        }
        chosen.ifPresent(body -> {
            if (candidates.size() > 1) {
                notes.add("Of %d bodies the one called %s was read."
                        .formatted(candidates.size(), Notes.quoted(body.name())));
            }
            body(body);
        });
        description(opening + chosen.map(Candidate::text).orElse(""));
        if (chosen.isEmpty() && fields.text("type").filter("text"::equals).isPresent()) {
            notes.add("It has no body.");
        }
    }

    /** The first paragraph, which some send apart from the others: it begins with place and day, and the body does not say it. */
    private Optional<String> opening(String body) {
        return fields.names().stream()
                .filter(name -> name.endsWith("intro") && !item.isOurs())
                .flatMap(name -> fields.text(name).stream())
                .map(NinjsText::plain)
                .filter(words -> PLACES.atStart(words)
                        .filter(line -> line.day().isPresent())
                        .isPresent())
                .filter(words -> !bare(NinjsText.prose(body)).contains(bare(words)))
                .findFirst();
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (var body : fields.objects("bodies")) {
            var role = body.text("role").orElse("");
            var type = body.text("contenttype", "mimetype").orElse("");
            body.text("value", "text", "content")
                    .ifPresent(text -> candidates.add(
                            new Candidate(rank(role + " " + type, text), role.isEmpty() ? type : role, text)));
        }
        NewsComponents.text(fields, "body").ifPresent(text -> candidates.add(new Candidate(6, "its component", text)));
        NinjsPieces.of(fields).ifPresent(html -> candidates.add(new Candidate(0, "its pieces", html)));
        fields.names().stream()
                .filter(name -> name.startsWith("body") || BODIES.contains(name))
                .forEach(name -> fields.joined(name)
                        .ifPresent(text -> candidates.add(new Candidate(rank(name, text), name, text))));
        return candidates;
    }

    /** HTML that has elements, other marked text that holds such elements, plain text, what is none of these. */
    private static int rank(String name, String text) {
        var kind = name.toLowerCase(Locale.ROOT);
        if (kind.equals("leadparagraph")) {
            return 8;
        }
        boolean elements = text.indexOf('<') >= 0 && text.indexOf('>') >= 0;
        if (kind.contains("html") && elements) {
            return kind.contains("rich") ? 1 : 0;
        }
        if (kind.contains("html")) {
            return kind.contains("rich") ? 5 : 4;
        }
        if (kind.contains("nitf") && elements) {
            return kind.contains("ttnitf") ? 7 : 3;
        }
        return elements && !kind.contains("xml") && !kind.contains("plain") && !kind.contains("bodytext") ? 2 : 6;
    }

    private void body(Candidate body) {
        switch (body.rank()) {
            case 0, 1, 2, 4, 5 -> html(body.text());
            case 3, 7 -> nitf(body.text());
            default -> plain(body.text());
        }
    }

    private void html(String text) {
        if (text.indexOf('<') < 0) {
            plain(Parser.unescapeEntities(text, false));
            return;
        }
        var document = Jsoup.parse(item.isOurs() ? text : BareLines.divided(text));
        if (text.contains("byline") || text.contains("dat\"") || text.contains("dat'")) {
            dateline(document);
        }
        if (item.isOurs()) {
            led(document);
        } else if (text.contains("vcard")) {
            cards(document);
        }
        take(document.body());
    }

    /** Text, unless it is HTML that was escaped twice, or that is called text. */
    private void plain(String text) {
        if (!item.isOurs() && ELEMENT.matcher(text).find()) {
            html(text);
        } else {
            var read = PlainCopy.read(text);
            item.blocks(withoutHeadline(text.contains("## ") ? titled(read) : read));
        }
    }

    /** Titles of parts stand behind number signs in texts that editors write in Markdown. */
    private static List<Block> titled(List<Block> read) {
        return read.stream().map(NinjsBody::titled).toList();
    }

    private static Block titled(Block block) {
        var title = TITLE.matcher(block.plain());
        return title.matches() ? new Block.Subhead(title.group(1)) : block;
    }

    private void nitf(String text) {
        var document = Jsoup.parse(text, "", Parser.xmlParser());
        var content = Optional.ofNullable(document.selectFirst("body\\.content"))
                .or(() -> Optional.ofNullable(document.selectFirst("body")));
        take(content.orElse(document));
    }

    private void take(Element body) {
        if (fields.has("associations") && body.selectFirst("img[data-assoc-ref]") != null) {
            body.select("figure:has(img[data-assoc-ref]), img[data-assoc-ref]").remove();
        }
        var read = HtmlCopy.read(body, notes);
        item.blocks(withoutHeadline(read.blocks()));
        read.pictures().forEach(item::picture);
    }

    /** TT puts the vignette and the source into a line of its own above the copy, and the writer's name below. */
    private void dateline(Document document) {
        document.select("div.dat").forEach(line -> {
            item.dateline(
                    line.children().isEmpty()
                            ? line.text()
                            : String.join(" ", line.children().eachText()));
            line.remove();
        });
        document.select("figure > div.byline").forEach(name -> name.tagName("media-producer"));
        document.select("div.byline, p.byline").forEach(name -> {
            item.byline(name.text());
            name.remove();
        });
    }

    /** Cards of whom to ask, in the microformat hCard, as sites of governments put them below releases. */
    private void cards(Document document) {
        document.select(".vcard").stream()
                .filter(card -> card.text().length() <= LONGEST_CARD && Reach.in(card.text()))
                .limit(MOST_CARDS)
                .toList()
                .forEach(card -> {
                    item.internalNote(Clean.line(card.text()));
                    card.remove();
                });
    }

    /** Our dateline leads the first paragraph. */
    private void led(Document document) {
        var paragraph = document.body().firstElementChild();
        var line = paragraph != null && paragraph.nameIs("p") ? paragraph.firstElementChild() : null;
        if (line != null && line.nameIs("span") && line.hasClass("dateline")) {
            item.dateline(line.wholeText());
            line.remove();
        }
    }

    /** What stands above and below the copy, the headline again too, is none of it. */
    private List<Block> withoutHeadline(List<Block> read) {
        if (item.isOurs()) {
            return read;
        }
        var blocks = LastParagraphs.cut(read, item);
        var headline = NinjsText.choose(fields, "headline", "headlines", List.of("main", "headline", ""))
                .map(NinjsText::plain)
                .orElse("");
        boolean repeated = !blocks.isEmpty()
                && !headline.isEmpty()
                && Clean.line(blocks.getFirst().plain()).equals(headline);
        return FirstParagraphs.cut(repeated ? blocks.subList(1, blocks.size()) : blocks, item);
    }

    /** A description is the standfirst, unless it only repeats how the body begins, or is a caption. */
    private void description(String body) {
        var said = fields.objects("descriptions").stream()
                .filter(entry -> entry.text("role")
                        .filter(role -> role.startsWith("credit"))
                        .isEmpty())
                .min(java.util.Comparator.comparingInt(NinjsBody::rank))
                .flatMap(entry -> entry.text("value", "text"));
        var text = fields.text(
                        "teaserhtml",
                        "abstract",
                        "standfirst",
                        "excerpt",
                        "descriptiontext",
                        "descriptionhtml",
                        "descriptionxhtml",
                        "lead",
                        "summary",
                        "snippet",
                        "teaser",
                        "trailtext",
                        "strapline",
                        "subheadline",
                        "subheading",
                        "intro")
                .or(() -> fields.object("description").text("basic", "main"))
                .or(() -> said)
                .or(() -> fields.names().stream()
                        .filter(name -> name.startsWith("description")
                                && !name.startsWith("descriptioncredit")
                                && !name.equals("descriptions"))
                        .flatMap(name -> fields.text(name).stream())
                        .findFirst())
                .or(() -> fields.text(
                        "subtitle",
                        "subhead",
                        "dek",
                        "deck",
                        "blurb",
                        "tagline",
                        "introduction",
                        "leadtext",
                        "firstsentence",
                        "shortdescription",
                        "desc"))
                .or(() -> NewsComponents.text(fields, "lead"))
                .or(this::summary)
                .or(() -> body.isEmpty() ? fields.text("caption") : Optional.empty())
                .map(words -> item.isOurs() ? words : NinjsText.prose(Shortcodes.without(words)))
                .orElse("");
        if (item.isOurs()) {
            item.standfirst(text);
            return;
        }
        var bare = bare(text);
        if (!bare.isEmpty() && !bare(NinjsText.prose(body)).contains(bare)) {
            item.standfirst(text);
        }
    }

    /** A member whose name only begins as a summary's, if it holds words. */
    private Optional<String> summary() {
        return fields.names().stream()
                .filter(name -> name.startsWith("summary") || name.startsWith("excerpt"))
                .flatMap(name -> fields.text(name).stream())
                .filter(text -> WORDS.matcher(text).find())
                .findFirst();
    }

    private static int rank(Fields description) {
        return switch (description.text("role").orElse("").toLowerCase(Locale.ROOT)) {
            case "summary", "abstract", "standfirst" -> 0;
            case "lead", "drophead", "teaser" -> 1;
            case "caption" -> 3;
            default -> 2;
        };
    }

    private static String bare(String text) {
        return BARE.matcher(text).replaceAll("");
    }
}
