package org.writethru.wire.email;

import static org.writethru.wire.email.StoryHead.bare;
import static org.writethru.wire.email.StoryHead.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.Byline;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;
import org.writethru.wire.text.SentenceEnd;

/** Lines around a story in a letter that say who wrote it, when it was sent and where it stands. */
final class StoryStamps {
    private static final int MOST_BELOW = 4;
    private static final int LONGEST_STAMP = 80;

    /** Days before the letter on which a story was sent that it carries. */
    private static final int DAYS = 7;

    private static final Pattern FILED = Pattern.compile(
            "(?iu)\\(?(?:(?:story|article) )?(?:filed|published|posted|sent|(?:last )?(?:updated|modified)|veröffentlicht|aktualisiert|publié|mis à jour|publicad[oa]|actualizado|pubblicato|aggiornato|опубликовано|обновлено)\\b.*");

    /** The line below the copy of a news agency: {@code AP-NY-11-22-26 1833EST}. */
    private static final Pattern AGENCY =
            Pattern.compile("\\p{Lu}{2,4}-\\p{Lu}{2}-\\d{2}-\\d{2}-\\d{2,4} \\d{4}\\p{Lu}{3,4}");

    /** The second line of a byline. */
    private static final Pattern POSITION = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|of|for|the)){0,5} (?:[Ww]riter|[Cc]orrespondent|[Rr]eporter|[Ee]ditor)");

    /** A paper and a day: {@code The Lenna Courier, November 22, 2026}. */
    private static final Pattern PAPER = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,4}(?:[,;|]| [-–—])? (?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|(?:\\d{1,2}\\.? )?\\p{L}{3,12}\\.? (?:\\d{1,2}, )?\\d{4})");

    /** The name of a paper before a time: {@code The Lenna Courier | November 22, 2026 | 3:09 PM}. */
    private static final Pattern NAMED = Pattern.compile("^\\p{Lu}[\\p{L}.&'’ -]{1,40} \\| (?=.{0,20}\\d)");

    private static final Pattern SENTENCE = Pattern.compile("(?s).*[" + SentenceEnd.SIGNS + "][\"”»’')]{0,2}");

    private static final Pattern LINK = Pattern.compile("<?https?://[^\\s<>]{4,1000}>?");

    /** What programs that make text of pages list below it. */
    private static final Pattern PICTURE = Pattern.compile(
            "(?i)\\[\\w{1,3}\\] https?://[^\\s<>?]{4,1000}\\.(?:gif|png|jpe?g|svg|webp)(?:\\?\\S{0,300})?");

    private final NewsItemMaker item;
    private final Optional<LocalDate> sent;

    StoryStamps(NewsItemMaker item, Optional<LocalDate> sent) {
        this.item = item;
        this.sent = sent;
    }

    /** Without the address of the story, and the time at which it was filed, below its last sentence. */
    List<Block> withoutEnd(List<Block> blocks) {
        int end = blocks.size();
        if (end > 1 && isLabels(blocks.getLast()) && cells(blocks.getLast()).anyMatch(this::is)) {
            end--;
        }
        while (end > 2 && isBelow(words(blocks, end - 1), words(blocks, end - 2))) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private static boolean isLabels(Block block) {
        return block instanceof Block.Table table
                && table.header().isEmpty()
                && table.rows().stream()
                        .allMatch(
                                row -> row.size() == 2 && spaced(row.getFirst()).endsWith(":"));
    }

    private static Stream<String> cells(Block block) {
        return block instanceof Block.Table table
                ? table.rows().stream().flatMap(List::stream).map(StoryStamps::spaced)
                : Stream.of();
    }

    private static String spaced(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    private boolean isBelow(String words, String above) {
        boolean sentence = SENTENCE.matcher(above).matches();
        return PICTURE.matcher(words).matches()
                || sentence && (isLink(words) || AGENCY.matcher(words).matches())
                || words.length() <= LONGEST_STAMP && FILED.matcher(words).matches() && is(words);
    }

    /** Without the address of the story above its first words, or the labels that programs put there that make letters of feeds. */
    List<Block> withoutAddress(List<Block> blocks, String subject) {
        boolean leads = blocks.size() > 1
                && (isLink(words(blocks, 0)) && !isLink(words(blocks, 1))
                        || isLabels(blocks.getFirst())
                                && cells(blocks.getFirst())
                                        .anyMatch(cell -> bare(cell).equals(bare(subject))));
        return leads ? blocks.subList(1, blocks.size()) : blocks;
    }

    /** Without bylines and times of the story at the beginning. */
    List<Block> without(List<Block> blocks) {
        int from = 0;
        while (from < Math.min(MOST_BELOW, blocks.size() - 1)
                && (is(words(blocks, from)) || byline(words(blocks, from)) || isPaperOfDay(blocks, from))) {
            from += isPosition(blocks, from + 1) ? 2 : 1;
        }
        return blocks.subList(from, blocks.size());
    }

    private boolean byline(String words) {
        var name = Byline.read(words);
        name.ifPresent(item::byline);
        return name.isPresent();
    }

    /** Whether the line below a byline, and not the last, says what the writer is. */
    private static boolean isPosition(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && Byline.read(words(blocks, at - 1)).isPresent()
                && words(blocks, at).length() <= LONGEST_STAMP
                && POSITION.matcher(words(blocks, at)).matches();
    }

    /** Whether the line below a byline is the paper and the day on which it had the story. */
    private static boolean isPaperOfDay(List<Block> blocks, int at) {
        var words = words(blocks, at);
        return at > 0
                && Byline.read(words(blocks, at - 1)).isPresent()
                && words.length() <= LONGEST_STAMP
                && PAPER.matcher(words).matches();
    }

    /** Whether it is a time at which the story was sent, shortly before the letter. */
    /** Whether the line is a day and a time of day, at which a story that the letter carries was sent. */
    boolean isTime(String words) {
        return is(words) && TimeLine.read(words).flatMap(StatedTime::clock).isPresent();
    }

    boolean is(String words) {
        if (words.length() > LONGEST_STAMP || sent.isEmpty()) {
            return false;
        }
        var time = TimeLine.read(NAMED.matcher(words).replaceFirst(""));
        boolean only = time.map(StatedTime::rest).filter(String::isEmpty).isPresent()
                || FILED.matcher(words).matches();
        return only
                && time.flatMap(StatedTime::day)
                        .filter(day -> isNear(day.nearest(sent.get()), sent.get()))
                        .isPresent();
    }

    private static boolean isNear(LocalDate day, LocalDate letter) {
        return !day.isAfter(letter.plusDays(1)) && day.isAfter(letter.minusDays(DAYS));
    }

    static boolean isLink(String words) {
        return LINK.matcher(words).matches();
    }
}
