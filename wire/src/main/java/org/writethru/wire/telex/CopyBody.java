package org.writethru.wire.telex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.story.Limits;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.html.HtmlTable;
import org.writethru.wire.page.DatelineReader;
import org.writethru.wire.page.EditorsLine;
import org.writethru.wire.telex.Piece.Columns;
import org.writethru.wire.telex.Piece.Words;

/** Reads the text: dateline, paragraphs, tables, and what stands at its end. */
final class CopyBody {
    private static final Pattern END = Pattern.compile("[\\s:—–-]+$|(?<=/)\\.$");

    /** Where the stroke of such a day stands at the latest; most copy has none there, and the pattern need not be tried on it. */
    private static final int FURTHEST_STROKE = 46;

    /** {@code HARBOUR 27/11 (AGENCY) = }, {@code HARBOUR 27/11 (AGENCY-OTHER) = }. */
    private static final Pattern DAY_IN_FIGURES = Pattern.compile(
            "^(\\p{Lu}[\\p{L}\\p{M} .'’-]{1,40} \\d{1,2}/\\d{1,2} \\(\\p{L}{2,12}(?:[-/]\\p{L}{2,12}){0,3}\\))\\s*[=:–—-]\\s*");

    private final NewsItemMaker maker;
    private final ForEditors aside;
    private final DatelineReader datelines;
    private final List<Block> blocks = new ArrayList<>();
    private boolean dated;
    private boolean heads;

    CopyBody(NewsItemMaker maker, ForEditors aside, DatelineReader datelines) {
        this.maker = maker;
        this.aside = aside;
        this.datelines = datelines;
    }

    /** Reads the pieces from one on. */
    void read(List<Piece> pieces, int from) {
        heads = Piece.anyText(pieces, from);
        for (int at = from; at < pieces.size(); at++) {
            switch (pieces.get(at)) {
                case Columns columns ->
                    HtmlTable.preformatted(columns.text(), maker.notes()).ifPresent(blocks::add);
                case Words words -> paragraph(words, at - from, pieces.size() - at);
            }
        }
    }

    private void paragraph(Words words, int at, int left) {
        var text = words.text();
        if (left <= 3 && (usage(text) || aside.calledAtEnd(text))) {
            return;
        }
        if (!dated && at < 3) {
            var dateline = datelines.atStart(text);
            if (dateline.isPresent() && !figures(text.substring(dateline.get().length()))) {
                dated = true;
                maker.dateline(END.matcher(dateline.get().text()).replaceAll(""));
                text = text.substring(dateline.get().length()).replaceFirst("^_ +", "");
            } else {
                text = behindDay(text);
            }
        }
        if (left == 1 && text.length() < 1_000 && text.indexOf(':') > 0) {
            EditorsLine.read(text).ifPresent(line -> maker.publicNote(line.text()));
        }
        if (!text.isBlank()) {
            blocks.add(block(words, text));
        }
    }

    /** Whether there are figures and no words: a name with its country and a figure behind looks like a dateline too. */
    private static boolean figures(String behind) {
        return !behind.isEmpty() && behind.chars().noneMatch(Character::isLetter);
    }

    /** Takes the dateline off whose day is in figures. */
    private String behindDay(String text) {
        int stroke = text.indexOf('/');
        var found = stroke < 0 || stroke > FURTHEST_STROKE ? null : DAY_IN_FIGURES.matcher(text);
        if (found == null || !found.find()) {
            return text;
        }
        dated = true;
        maker.dateline(found.group(1));
        return text.substring(found.end());
    }

    private boolean usage(String text) {
        var terms = UsageWords.read(text);
        terms.ifPresent(maker::usageTerms);
        return terms.isPresent();
    }

    private Block block(Words words, String text) {
        boolean head = (words.quad() && heads) || (words.ended() && !words.indented());
        return head && text.length() <= Limits.HEADLINE ? new Block.Subhead(text) : Block.Paragraph.of(text);
    }

    /** What was read. */
    List<Block> blocks() {
        return blocks;
    }
}
