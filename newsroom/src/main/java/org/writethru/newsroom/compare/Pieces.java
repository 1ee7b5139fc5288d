package org.writethru.newsroom.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.writethru.newsroom.compare.Piece.Kind;
import org.writethru.story.Block;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Source;

/** Takes what was filed apart into its pieces, in reading order; the headline is not among them. */
final class Pieces {
    private static final String BETWEEN_CELLS = " | ";

    private final WordCutter cutter;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    private Pieces(WordCutter cutter) {
        this.cutter = cutter;
    }

    static List<Piece> of(Filing filing, House house) {
        var pieces = new Pieces(new WordCutter(filing.language()));
        filing.standfirst().ifPresent(text -> pieces.add(Kind.STANDFIRST, text));
        filing.byline().ifPresent(text -> pieces.add(Kind.BYLINE, text));
        filing.dateline()
                .ifPresent(line -> pieces.add(
                        Kind.DATELINE, house.print(line, filing.language()).strip()));
        filing.copy().blocks().forEach(pieces::add);
        filing.sources().forEach(source -> pieces.add(Kind.SOURCE, words(source)));
        return pieces.pieces;
    }

    private static String words(Source source) {
        var words = new StringBuilder(source.name());
        source.role().ifPresent(role -> words.append(", ").append(role));
        source.where().ifPresent(where -> words.append(" (").append(where).append(')'));
        source.link().ifPresent(link -> words.append(' ').append(link));
        return words.toString();
    }

    private void add(Block block) {
        switch (block) {
            case Block.Paragraph(var runs) -> add(Kind.PARAGRAPH, cutter.cut(runs), "");
            case Block.Subhead(var text) -> add(Kind.SUBHEAD, text);
            case Block.Quote(var paragraphs, var attribution) -> {
                paragraphs.forEach(paragraph -> add(Kind.QUOTE, cutter.cut(paragraph.runs()), ""));
                attribution.ifPresent(name -> add(Kind.QUOTE, "— " + name));
            }
            case Block.Items(var numbered, var items) ->
                items.forEach(item -> add(Kind.ITEM, cutter.cut(item), numbered ? "numbered" : ""));
            case Block.Picture picture -> add(picture);
            case Block.Table(var caption, var header, var rows) -> {
                caption.ifPresent(text -> add(Kind.ROW, text));
                if (!header.isEmpty()) {
                    add(Kind.ROW, String.join(BETWEEN_CELLS, header));
                }
                rows.forEach(row -> add(Kind.ROW, String.join(BETWEEN_CELLS, row)));
            }
            case Block.Embed(var href, var title) -> add(Kind.EMBED, cutter.cut(title), href);
        }
    }

    private void add(Block.Picture picture) {
        var words = new StringBuilder(picture.alternative());
        picture.caption().ifPresent(caption -> words.append(". ").append(caption));
        picture.credit().ifPresent(credit -> words.append(" (").append(credit).append(')'));
        add(Kind.PICTURE, cutter.cut(words.toString()), picture.digest().text());
    }

    private void add(Kind kind, String text) {
        add(kind, cutter.cut(text), "");
    }

    private void add(Kind kind, List<Word> words, String identity) {
        pieces.add(new Piece(kind, counts.merge(kind, 1, Integer::sum), words, identity));
    }
}
