package org.writethru.wire.telex;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.writethru.story.Block;
import org.writethru.story.Block.Embed;
import org.writethru.story.Block.Items;
import org.writethru.story.Block.Paragraph;
import org.writethru.story.Block.Picture;
import org.writethru.story.Block.Quote;
import org.writethru.story.Block.Subhead;
import org.writethru.story.Block.Table;
import org.writethru.story.Filing;
import org.writethru.story.Inline;
import org.writethru.wire.Addresses;
import org.writethru.wire.Outgoing;
import org.writethru.wire.page.Byline;

/** Sets the newest take of a story on paper, or the notice that the story is withdrawn. */
public final class StoryPrint {
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter UNTIL_SECOND =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss", Locale.ENGLISH);

    private final Outgoing outgoing;
    private final Layout layout;
    private final List<String> pictures = new ArrayList<>();
    private final TreeSet<String> lost = new TreeSet<>();

    private StoryPrint(Outgoing outgoing, Layout layout) {
        this.outgoing = outgoing;
        this.layout = layout;
    }

    /** Sets it; returns sentences on what has no place on paper. */
    public static List<String> set(Outgoing outgoing, Layout layout) {
        var print = new StoryPrint(outgoing, layout);
        outgoing.filing().ifPresentOrElse(print::take, print::withdrawal);
        print.asides();
        return print.lost.isEmpty()
                ? List.of()
                : List.of("The format has no place for: %s.".formatted(String.join(", ", print.lost)));
    }

    private void withdrawal() {
        int number = outgoing.take().number();
        layout.head("KILL %s TAKE %d".formatted(slug(), number));
        said();
        layout.notice(
                "EDITORS: The story %s is withdrawn with all of its takes, 1 to %d. Do not publish it; who published it takes it down at once."
                        .formatted(slug(), number - 1));
    }

    private String slug() {
        return outgoing.lastFiling().slug().text();
    }

    private void said() {
        outgoing.publicNote().ifPresent(text -> layout.notice(TakeLine.note(outgoing.release(), slug(), text)));
    }

    private void take(Filing filing) {
        layout.head(filing.headline());
        said();
        outgoing.embargo().ifPresent(until -> layout.notice("EMBARGOED UNTIL " + printed(until) + " GMT"));
        filing.usageTerms().ifPresent(terms -> layout.notice("USAGE: " + terms));
        filing.standfirst().ifPresent(layout::head);
        filing.byline().ifPresent(line -> layout.byline(Byline.read(line).isPresent() ? line : "By " + line));
        copy(filing);
        layout.endMark(filing.signOff()
                .map(outgoing.house()::printSignOff)
                .orElse(outgoing.house().endMark()));
        fields(filing);
    }

    private static String printed(Instant until) {
        var time = until.atZone(ZoneOffset.UTC);
        return (time.getSecond() == 0 ? UNTIL : UNTIL_SECOND).format(time);
    }

    /** The dateline stands before the first paragraph, or alone before another block. */
    private void copy(Filing filing) {
        var dateline = filing.dateline().map(line -> outgoing.house().print(line, filing.language()));
        var blocks = filing.copy().blocks();
        boolean paragraph = !blocks.isEmpty() && blocks.getFirst() instanceof Paragraph;
        if (dateline.isPresent() && !paragraph) {
            layout.paragraph(dateline.get());
        }
        for (int at = 0; at < blocks.size(); at++) {
            block(blocks.get(at), at == 0 && paragraph ? dateline.orElse("") : "");
        }
    }

    private void block(Block block, String before) {
        switch (block) {
            case Paragraph(var runs) -> paragraph(before + Inline.plain(runs), runs);
            case Subhead(var text) -> layout.subhead(text);
            case Quote quote -> quote(quote);
            case Items(var numbered, var items) -> items(numbered, items);
            case Picture picture -> picture(picture);
            case Table table -> table(table);
            case Embed(var href, var title) -> layout.paragraph(title + " " + href);
        }
    }

    private void paragraph(String text, List<Inline> runs) {
        if (!text.isBlank()) {
            layout.paragraph(text);
        }
        if (runs.stream().anyMatch(run -> !(run instanceof Inline.Text))) {
            lost.add("marks and the addresses of links");
        }
        if (text.indexOf('\n') >= 0) {
            lost.add("line breaks in paragraphs");
        }
    }

    private void quote(Quote quote) {
        quote.paragraphs().forEach(each -> paragraph(each.plain(), each.runs()));
        quote.attribution().ifPresent(name -> layout.paragraph("- " + name));
        lost.add("the form of quotes");
    }

    private void items(boolean numbered, List<List<Inline>> items) {
        for (int at = 0; at < items.size(); at++) {
            paragraph((numbered ? (at + 1) + ". " : "- ") + Inline.plain(items.get(at)), items.get(at));
        }
        lost.add("the form of lists");
    }

    private void picture(Picture picture) {
        outgoing.addresses().picture(picture).map(Addresses.ServedImage::href).ifPresent(pictures::add);
        lost.add("pictures, of which only the addresses are named");
    }

    private void table(Table table) {
        table.caption().ifPresent(layout::paragraph);
        var rows = new ArrayList<>(table.rows());
        if (!table.header().isEmpty()) {
            rows.addFirst(table.header());
            lost.add("the heads of tables, which are their first row");
        }
        if (!rows.isEmpty()) {
            layout.columns(Columns.aligned(rows));
        }
    }

    private void fields(Filing filing) {
        lost("subjects", filing.subjects());
        lost("places", filing.places());
        lost("sources", filing.sources());
        lost("keywords", filing.keywords());
        filing.editionOf().ifPresent(_ -> lost.add("the original of an edition"));
        filing.replaces().ifPresent(_ -> lost.add("the replaced story"));
    }

    private void lost(String field, List<?> entries) {
        if (!entries.isEmpty()) {
            lost.add(field);
        }
    }

    private void asides() {
        layout.notForPublication();
        layout.aside(new StoryLine(
                        outgoing.story().guid().uri(), outgoing.take().number(), outgoing.told(), outgoing.language())
                .printed());
        outgoing.editorsNote()
                .ifPresent(note -> note.lines().filter(line -> !line.isBlank()).forEach(layout::aside));
        pictures.forEach(href -> layout.aside("PICTURE " + href));
    }
}
