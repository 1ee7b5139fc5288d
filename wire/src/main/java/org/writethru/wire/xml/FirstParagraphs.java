package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.Byline;
import org.writethru.wire.text.HouseNotice;
import org.writethru.wire.text.ReleaseWords;
import org.writethru.wire.text.SentenceEnd;
import org.writethru.wire.text.SignOff;

/**
 * What agencies and services of releases put above their copy as paragraphs of their own, though it is none of it: who wrote it, what it
 * changes, the headline again, where it was written, and the line of time, sender and kind.
 */
public final class FirstParagraphs {
    private static final int LONGEST = 200;
    private static final int LEAST = 2;

    private static final int LONGEST_CREDIT = 40;

    private static final int LONGEST_DATELINE = 110;

    private static final Pattern SENTENCE = Pattern.compile("[" + SentenceEnd.SIGNS + "][\\s\\p{Pf}\"')]*$");

    private static final Pattern BARS = Pattern.compile("\\s\\|\\s");
    private static final Pattern DAY =
            Pattern.compile("(?:\\d{1,2}[./]\\s?\\d{1,2}[./]\\s?\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d).*");

    /** A note on the copy stands in brackets above its byline. */
    private static final Pattern NOTE = Pattern.compile("\\([^()]{10,400}\\)");

    /** {@code PORT LENNA (LENNA), 28 (HARBOUR NEWS)}: where it was written, and behind it who sends it. */
    private static final Pattern DATELINE =
            Pattern.compile("\\p{Lu}[^()]{1,50}(?:\\([^()]{2,30}\\)[^()]{0,20})?(\\([^()]{2,30}\\))[\\s.–—-]{0,4}");

    /** {@code PORT LENNA, Lenna--(WORKS WIRE)--Nov 28, 2026--}: behind the day and dashes nothing follows. */
    private static final Pattern RELEASED = Pattern.compile(
            "\\p{Lu}[^()]{1,50}\\s?(?:--|[–—])\\s?\\([^()]{2,30}\\)\\s?(?:--|[–—])\\s?\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}\\s?(?:--|[–—])");

    /** {@code * Gates opened}. */
    private static final Pattern POINT = Pattern.compile("^[*•‣] ");

    private static final int MOST_POINTS = 8;

    private FirstParagraphs() {}

    /** The copy without them; who wrote it goes into the item, and so does where the copy stood first. */
    public static List<Block> cut(List<Block> blocks, NewsItemMaker maker) {
        boolean told = !maker.hasBody()
                && blocks.size() >= LEAST
                && blocks.getFirst() instanceof Block.Paragraph first
                && HouseNotice.isRepublished(first.plain());
        if (told) {
            maker.internalNote(blocks.getFirst().plain());
        }
        return known(told ? blocks.subList(1, blocks.size()) : blocks, maker);
    }

    private static List<Block> known(List<Block> blocks, NewsItemMaker maker) {
        if (maker.hasBody() || blocks.size() < LEAST || !(blocks.getFirst() instanceof Block.Paragraph first)) {
            return blocks;
        }
        if (first.plain().indexOf(':') > 0 && Contacts.isAbove(first.plain())) {
            maker.internalNote(first.plain());
            maker.notes().add("Whom to ask about it stands above the copy and was left out of it.");
            return blocks.subList(1, blocks.size());
        }
        if (isTimed(first.plain(), maker)) {
            maker.notes().add("The line of time and sender above the copy was left out of it.");
            return blocks.subList(1, blocks.size());
        }
        return withoutDateline(withoutHeadline(withoutByline(ChangeNote.cut(blocks, maker), maker), maker), maker);
    }

    /** A dateline that is a paragraph of its own. */
    private static List<Block> withoutDateline(List<Block> blocks, NewsItemMaker maker) {
        if (blocks.size() < LEAST || !(blocks.getFirst() instanceof Block.Paragraph line)) {
            return blocks;
        }
        var words = line.plain();
        var found = words.length() > LONGEST_DATELINE || words.indexOf('(') < 0 ? null : DATELINE.matcher(words);
        boolean sent = found != null
                && found.matches()
                && SignOff.isSender(found.group(1), maker.provider().orElse(""));
        if (found == null || !sent && !RELEASED.matcher(words).matches()) {
            return blocks;
        }
        maker.dateline(words);
        return blocks.subList(1, blocks.size());
    }

    /** A byline stands first, or below a note in brackets or the points that some wires put above their copy. */
    private static List<Block> withoutByline(List<Block> blocks, NewsItemMaker maker) {
        int at = 0;
        while (at < MOST_POINTS && at < blocks.size() && isAboveByline(blocks.get(at), at)) {
            at++;
        }
        return blocks.size() > at + 1 && blocks.get(at) instanceof Block.Paragraph line && isByline(line.plain(), maker)
                ? without(blocks, at)
                : blocks;
    }

    private static boolean isAboveByline(Block block, int at) {
        return POINT.matcher(block.plain()).find()
                || at == 0 && NOTE.matcher(block.plain()).matches();
    }

    /** The headline may stand above the copy once more, by itself or below a line that tells editors whose the copy is. */
    private static List<Block> withoutHeadline(List<Block> blocks, NewsItemMaker maker) {
        var headline = maker.headline()
                .filter(words -> !SENTENCE.matcher(words).find())
                .orElse("");
        int at = isHeadline(blocks.getFirst().plain(), headline) ? 0 : 1;
        boolean repeated = blocks.size() > at + 1
                && blocks.get(at) instanceof Block.Paragraph line
                && isHeadline(line.plain(), headline)
                && (at == 0 || isCredit(blocks.getFirst()));
        if (!repeated) {
            return blocks;
        }
        if (at > 0) {
            maker.internalNote(blocks.getFirst().plain());
        }
        maker.notes().add("The headline, which stands above the copy once more, was left out of it.");
        return blocks.subList(at + 1, blocks.size());
    }

    /** Whether the words are the headline, or all of it behind a mark that says what it does: {@code CORRECTION - Dam holds}. */
    private static boolean isHeadline(String words, String headline) {
        int front = headline.length() - words.length();
        return words.equalsIgnoreCase(headline)
                || front > 0
                        && front < words.length()
                        && !Character.isLetterOrDigit(headline.charAt(front - 1))
                        && headline.regionMatches(true, front, words, 0, words.length())
                        && ReleaseWords.kind(headline).isPresent();
    }

    private static boolean isCredit(Block block) {
        return block instanceof Block.Paragraph
                && block.plain().length() <= LONGEST_CREDIT
                && !SENTENCE.matcher(block.plain()).find();
    }

    /** {@code 2.4.2026 16:02 CEST | Harbour Works | Annual report}. */
    private static boolean isTimed(String words, NewsItemMaker maker) {
        var parts = words.length() > LONGEST ? new String[0] : BARS.split(words);
        return parts.length >= LEAST
                && DAY.matcher(parts[0]).matches()
                && Arrays.stream(parts)
                        .anyMatch(part ->
                                maker.byline().filter(part::equalsIgnoreCase).isPresent()
                                        || maker.provider()
                                                .filter(part::equalsIgnoreCase)
                                                .isPresent());
    }

    /** Where the item names somebody else, the line stays. */
    private static boolean isByline(String line, NewsItemMaker maker) {
        var name = Byline.read(line);
        name.ifPresent(_ -> maker.byline(line));
        return name.isPresent()
                && maker.byline().filter(said -> said.contains(name.get())).isPresent();
    }

    private static List<Block> without(List<Block> blocks, int at) {
        var rest = new ArrayList<>(blocks);
        rest.remove(at);
        return rest;
    }
}
