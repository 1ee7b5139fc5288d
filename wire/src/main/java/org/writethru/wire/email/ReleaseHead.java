package org.writethru.wire.email;

import static org.writethru.wire.email.StoryHead.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.Notes;
import org.writethru.wire.page.ContactLine;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;
import org.writethru.wire.text.PostalAddress;
import org.writethru.wire.text.Reach;
import org.writethru.wire.text.ReleaseLabel;

/** What stands above the copy of a press release: that it is one, of which day, and whom to ask. */
final class ReleaseHead {
    /** Blocks at the beginning in one of which it says so. */
    private static final int WITHIN = 8;

    /** Blocks at the beginning that may be of the head. */
    private static final int MOST = 30;

    private static final int LONGEST = 70;
    private static final int LONGEST_LINE = 120;

    /** Names and titles below the line that says whom to ask, above their number. */
    private static final int MOST_NAMES = 4;

    private static final Pattern REACHED = Pattern.compile(
            "<?" + Reach.MAIL + "\\.?>?|[^\\d@]{0,50}" + Reach.NUMBER
                    + "[ ().-]{0,3}|(?i)(?:or )?(?:see|visit|url|web(?:site)?|world wide web|internet|homepage|online)\\b.{0,20}https?://\\S{4,100}");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Ll}[.!?][\"”»’']{0,2}$");
    /** What it says of the list of those to whom it is sent. */
    private static final Pattern LIST = Pattern.compile(
            "(?i)\\bto be added to,? or removed from\\b|\\b(?:un)?subscribe (?:to|from) (?:this|our|the) (?:(?:press|news) )?(?:release )?list\\b");

    private static final Pattern RULE = Pattern.compile("(?:[_=*~-] ?){4,150}");

    /** Names without a word that says what they are: {@code Ana Orel/Jan Lenn}. */
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}(?:/\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){1,3}){0,2}");

    /** A telephone number of ten digits, behind the place that the line above goes on with or not. */
    private static final Pattern NUMBER =
            Pattern.compile("(?s)(?:[\\p{L} .,&'’-]{0,90}\\s)?\\d{3}[-.]\\d{3}[-.]\\d{4}(?:/\\d{2,4})?");

    private ReleaseHead() {}

    /** The blocks without it, if they begin as a press release. */
    static List<Block> without(List<Block> blocks, Notes notes) {
        if (!isRelease(blocks)) {
            return blocks;
        }
        var copy = new ArrayList<Block>();
        boolean head = true;
        for (int at = 0; at < blocks.size(); at++) {
            var words = words(blocks, at);
            boolean list = head && LIST.matcher(words).find();
            head &= list || at < MOST && words.length() <= LONGEST_LINE && !isSentence(words);
            boolean rule = list || at < MOST && RULE.matcher(words).matches();
            int names = !head ? 0 : ContactLine.isLabel(words) ? named(blocks, at + 1) : numbered(blocks, at);
            if (!rule && !(head && (names > 0 || isOfHead(words)))) {
                copy.add(blocks.get(at));
            }
            at += names;
        }
        if (copy.isEmpty()) {
            return blocks;
        }
        notes.add("The head of a press release was left out.");
        return copy;
    }

    private static boolean isSentence(String words) {
        return words.length() > LONGEST && SENTENCE.matcher(words).find();
    }

    /** Whether they begin as a press release: at once, or below those who may be asked. */
    static boolean isRelease(List<Block> blocks) {
        int label = 0;
        while (label < Math.min(MOST, blocks.size()) && !ReleaseLabel.is(words(blocks, label))) {
            label++;
        }
        return label < Math.min(WITHIN, blocks.size())
                || label < Math.min(MOST, blocks.size()) && isAsked(blocks.subList(0, label));
    }

    /** Whether these are short lines, each ending no sentence, with numbers among them. */
    private static boolean isAsked(List<Block> head) {
        return head.stream()
                        .map(block -> block.plain().strip())
                        .allMatch(words -> words.length() <= LONGEST
                                && !SENTENCE.matcher(words).find())
                && head.stream().anyMatch(block -> isReached(block.plain().strip()));
    }

    /** How many names stand here above a number or an address of mail. */
    private static int named(List<Block> blocks, int from) {
        for (int at = from; at < Math.min(blocks.size(), from + MOST_NAMES + 1); at++) {
            var words = words(blocks, at);
            if (isReached(words)) {
                return at - from;
            }
            if (words.length() > LONGEST || words.endsWith(".")) {
                return 0;
            }
        }
        return 0;
    }

    /** How many lines stand below this name down to its number, above the line that says that it is a release; 0 if there is none. */
    private static int numbered(List<Block> blocks, int name) {
        for (int at = name + 1; at < Math.min(blocks.size(), name + MOST_NAMES); at++) {
            var words = words(blocks, at);
            if (NUMBER.matcher(words).matches() || ContactLine.isReached(words)) {
                boolean above = blocks.subList(at + 1, Math.min(blocks.size(), at + 1 + WITHIN)).stream()
                        .anyMatch(block -> ReleaseLabel.is(block.plain().strip()));
                return above && NAME.matcher(words(blocks, name)).matches() ? at - name : 0;
            }
            if (words.length() > LONGEST_LINE || ReleaseLabel.is(words) || ContactLine.isLabel(words)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isReached(String words) {
        return REACHED.matcher(words).matches() || ContactLine.isReached(words);
    }

    private static boolean isOfHead(String words) {
        return ReleaseLabel.is(words)
                || PostalAddress.is(words)
                || words.length() <= LONGEST && (isReached(words) || ContactLine.isLabel(words) || isDay(words));
    }

    /** A line of a day, with the place in front or not. */
    private static boolean isDay(String words) {
        return !words.matches(".*[.!?]")
                && TimeLine.read(words).flatMap(StatedTime::date).isPresent();
    }
}
