package org.writethru.wire.xml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.EditorsLine;
import org.writethru.wire.page.Mark;
import org.writethru.wire.text.ReleaseWords;
import org.writethru.wire.text.SpacedLetters;

/**
 * What an agency says above its copy of what this version changes: in brackets, or below a heading of its own, up to a line of strokes
 * where it draws one.
 */
final class ChangeNote {
    private static final int LONGEST_HEADING = 40;

    /** Blocks below the heading within which strokes are looked for. */
    private static final int MOST = 8;

    private static final int LONGEST_NOTE = 300;

    private static final int LONGEST_BELOW = 1_000;

    /** {@code New story, replaces: Dam holds}: what its slug or headline was. */
    private static final Pattern REPLACES = Pattern.compile(
            "(?iu)(?:[\\p{L}-]{1,20},? ){0,4}(?:vervangt|replaces|replacing|ersetzt|remplace|reemplaza|sustituye|substitui|sostituisce|zastępuje|заменяет"
                    + "|ersätter|erstatter|korvaa)\\s?:\\s?.{3,250}");

    /** {@code This story has been corrected to show …}, below copy. */
    private static final Pattern CORRECTED = Pattern.compile(
            "(?iu)(?:correction: )?(?:(?:this|an earlier version of this|a previous version of this) (?:story|article|report|item|version)[^.:]{0,80} (?:(?:has been|was|is) (?:corrected|revised to correct)"
                    + "|(?:misstated|misidentified|misspelled|incorrectly|erroneously|mistakenly|gave an? (?:wrong|incorrect))).{0,800}"
                    + "|(?:in einer früheren (?:version|fassung)|une version précédente|una versión anterior|una versione precedente|uma versão anterior) (?:dieses|de (?:cet|ce|est)|di questo|dest).{10,500}"
                    + "|(?:rättad version|rättelse|rettelse|rettet versjon|oikaisu|korjaus)\\s?:(?=.{0,200}(?:tidigare|tidligere|aie?mm)).{10,800})");

    /** What a release begins with that takes the place of another: {@code The following corrects …; the full release reads:}. */
    private static final Pattern FOLLOWS = Pattern.compile(
            "(?iu)(?=.{0,800}(?:correct|corrig|replac|remplac|berichtig|korrig|ersetz|sustituy|rettel|rättel|oikais|rettific)).{20,800}[:]");

    private ChangeNote() {}

    /** Whether the paragraph says below the copy what was corrected in it; then the item is a correction, if nothing else is said. */
    static boolean below(String words, NewsItemMaker maker) {
        boolean is = words.length() <= LONGEST_BELOW && CORRECTED.matcher(words).matches();
        if (is) {
            maker.release(Kind.CORRECTED);
            maker.publicNote(words);
        }
        return is;
    }

    /** The copy without it; what it says is for readers too, as every wire's is. */
    static List<Block> cut(List<Block> blocks, NewsItemMaker maker) {
        int first = LastParagraphs.isStrokes(blocks.getFirst()) ? 1 : 0;
        int end = below(blocks, first, maker);
        if (end > 0) {
            maker.publicNote(
                    blocks.subList(first + 1, end).stream().map(Block::plain).collect(Collectors.joining("\n")));
            return blocks.subList(LastParagraphs.isStrokes(blocks.get(end)) ? end + 1 : end, blocks.size());
        }
        if (blocks.size() > 1 && blocks.getFirst() instanceof Block.Paragraph note && isStressed(note.plain(), maker)) {
            return blocks.subList(1, blocks.size());
        }
        if (blocks.size() > 2 && blocks.getFirst() instanceof Block.Paragraph note && isFollowed(note.plain(), maker)) {
            maker.publicNote(note.plain());
            return blocks.subList(1, blocks.size());
        }
        var said = blocks.size() > 1 && blocks.getFirst() instanceof Block.Paragraph
                ? EditorsLine.read(blocks.getFirst().plain())
                        .filter(line -> line.printed().startsWith("(") || maker.correctsOrWithdraws())
                : Optional.<EditorsLine>empty();
        said.ifPresent(line -> {
            if (line.kind() == Mark.CORRECTED) {
                maker.release(Kind.CORRECTED);
            }
            maker.publicNote(line.text());
        });
        return said.isPresent() ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** What a correction is called one for, above the words that take the place of others. */
    private static boolean isFollowed(String words, NewsItemMaker maker) {
        return words.endsWith(":")
                && (maker.correctsOrWithdraws()
                        || maker.headline()
                                .flatMap(ReleaseWords::kind)
                                .filter(Kind.CORRECTED::equals)
                                .isPresent())
                && FOLLOWS.matcher(words).matches();
    }

    /** A note of a change whose first word is set apart, or that says what it takes the place of, is for editors. */
    private static boolean isStressed(String words, NewsItemMaker maker) {
        if (words.length() > LONGEST_NOTE) {
            return false;
        }
        var stressed = SpacedLetters.closed(words);
        var note = stressed.orElse(words);
        var kind = REPLACES.matcher(note).matches()
                ? Optional.of(Kind.UPDATED)
                : stressed.flatMap(ReleaseWords::kindByNote).filter(said -> said != Kind.WITHDRAWN);
        if (kind.isEmpty()) {
            return false;
        }
        maker.release(kind.get());
        if (maker.correctsOrWithdraws()) {
            maker.publicNote(note);
        } else {
            maker.internalNote(note);
        }
        return true;
    }

    /** Where the note ends that stands below a heading at this place; 0 if there is none. */
    private static int below(List<Block> blocks, int heading, NewsItemMaker maker) {
        if (blocks.size() <= heading + 2
                || !maker.correctsOrWithdraws()
                || !isHeading(blocks.get(heading).plain())) {
            return 0;
        }
        for (int at = heading + 2; at < Math.min(blocks.size() - 1, heading + MOST); at++) {
            if (LastParagraphs.isStrokes(blocks.get(at))) {
                return at;
            }
        }
        return heading + 2;
    }

    /** {@code KORREKTUR-HINWEIS}, {@code Correction:}: what the lines below it do. */
    private static boolean isHeading(String words) {
        return words.length() <= LONGEST_HEADING
                && words.indexOf(' ') == words.lastIndexOf(' ')
                && ReleaseWords.kindByNote(words)
                        .filter(kind -> kind != Kind.UPDATED)
                        .isPresent();
    }
}
