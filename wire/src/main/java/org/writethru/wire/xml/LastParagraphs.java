package org.writethru.wire.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.html.OuterSpaces;
import org.writethru.wire.page.LastSentence;
import org.writethru.wire.text.CutMark;
import org.writethru.wire.text.DeskContact;
import org.writethru.wire.text.EastAsianCredit;
import org.writethru.wire.text.HouseNotice;
import org.writethru.wire.text.Reach;
import org.writethru.wire.text.ReadOn;
import org.writethru.wire.text.ReportCredit;
import org.writethru.wire.text.RightsNotice;
import org.writethru.wire.text.SignOff;
import org.writethru.wire.text.StaffCredit;

/**
 * What agencies put below their copy as paragraphs of their own, though it is none of it: the end mark, the initials of who wrote and
 * read it, where it was taken from, whom to ask, and who holds the rights; and the lines of strokes that some draw between paragraphs.
 */
public final class LastParagraphs {
    /** Characters of a mark and initials on lines of one paragraph. */
    private static final int LONGEST_LINES = 80;

    /** Words of letters and figures together, without which a line of capitals is a result or a cry. */
    private static final int FEWEST_CODES = 3;

    private static final Pattern ROUTING =
            Pattern.compile("(?:[A-Z]{2,8}\\d{0,5}|\\d{1,5})(?: (?:[A-Z]{2,8}\\d{0,5}|\\d{1,5})){4,30}");
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,8}\\d{1,5}\\b");
    private static final Pattern STROKES = Pattern.compile("(?:[_=#] ?){2,100}|(?:[-–—] ?){3,100}");
    private static final String STROKE = "_=#-–—";
    private static final int LONGEST_STROKES = 200;
    private static final Pattern ADDRESS = Pattern.compile(Reach.MAIL);

    private static final int LONGEST_CLOCK = 60;
    private static final Pattern CLOCK =
            Pattern.compile("[\\p{L}\\d.,/ -]{6,30}\\d{1,2}:\\d{2}(?::\\d{2})?[\\p{L}\\d:()+ -]{0,24}");

    /** {@code FULL SCRIPT TO FOLLOW}: what editors may wait for. */
    private static final Pattern TO_FOLLOW = Pattern.compile(
            "(?:FULL )?(?:SCRIPT|STORY|STORYLINE|SHOTLIST|DETAILS|MORE)(?: AND \\p{Lu}{4,9})? TO (?:FOLLOW|COME)[.]?");

    /** {@code Ana Orel, Harbour Press}, {@code Text: Ana Orel/HP}: who wrote it, and behind it who sends it. */
    private static final Pattern SIGNED = Pattern.compile(
            "(?:(?i:text|by|von|par|por|av|af|di|door):? )?(\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3})(?:, ?| ?/ ?| \\()([^,/()]{2,40})\\)?");

    /** {@code #dam #PortLenna}. */
    private static final Pattern HASHTAGS =
            Pattern.compile("#[\\p{L}\\p{M}\\p{N}_]{2,40}(?:[\\s,;]{1,3}#[\\p{L}\\p{M}\\p{N}_]{2,40}){1,30}");

    private static final Pattern HASH = Pattern.compile("[\\s,;#]+");

    private LastParagraphs() {}

    /** The copy without them; what they say goes into the item where it has a place for it. */
    public static List<Block> cut(List<Block> blocks, NewsItemMaker maker) {
        var whole = blocks.stream()
                .filter(block -> !isStrokes(block) && !readsOn(block, maker))
                .map(OuterSpaces::without)
                .toList();
        var copy = Contacts.cut(Pointers.withoutFiles(Pointers.toSource(whole, maker), maker), maker);
        int end = copy.size();
        while (end > 1
                && copy.get(end - 1) instanceof Block.Subhead
                && copy.get(end - 1).plain().endsWith(":")) {
            maker.notes().add("A heading below the copy that heads nothing was left out.");
            end--;
        }
        while (end > 1
                && copy.get(end - 1) instanceof Block.Paragraph last
                && (taken(last.plain(), maker)
                        || isSent(last.plain(), copy.get(end - 2), maker)
                        || AgencyAbove.is(last.plain(), copy.subList(0, end - 1))
                        || end < copy.size() && isAddress(last.plain(), maker))) {
            end--;
        }
        return unmarked(copy.subList(0, end), maker);
    }

    /** A mark, the owner or who edited it may stand behind the last sentence: {@code It rained. Enditem}. */
    private static List<Block> unmarked(List<Block> copy, NewsItemMaker maker) {
        var rest = new ArrayList<>(copy);
        for (var last = last(rest, maker); last.isPresent(); last = last(rest, maker)) {
            var behind = last.get().behind();
            if (StaffCredit.is(behind)) {
                maker.internalNote(behind);
            } else if (CutMark.from(behind) == 0) {
                maker.notes().add("The text breaks off; the mark of it was left out.");
            } else {
                maker.notes().add("The mark behind the copy was left out.");
            }
            rest.set(rest.size() - 1, last.get().paragraph());
        }
        return rest;
    }

    private static Optional<LastSentence> last(List<Block> copy, NewsItemMaker maker) {
        return !copy.isEmpty() && copy.getLast() instanceof Block.Paragraph paragraph
                ? LastSentence.of(paragraph)
                        .or(() -> LastSentence.signed(
                                paragraph,
                                maker.provider().or(() -> AgencyAbove.in(copy)).orElse("")))
                : Optional.empty();
    }

    static boolean isStrokes(Block block) {
        if (!(block instanceof Block.Paragraph)) {
            return false;
        }
        var words = block.plain();
        return !words.isEmpty()
                && words.length() <= LONGEST_STROKES
                && STROKE.indexOf(words.charAt(0)) >= 0
                && STROKES.matcher(words).matches();
    }

    private static boolean readsOn(Block block, NewsItemMaker maker) {
        boolean is = block instanceof Block.Paragraph && ReadOn.is(block.plain());
        if (is) {
            maker.notes().add("A line that leads to where the text goes on was left out.");
        }
        return is;
    }

    private static boolean taken(String words, NewsItemMaker maker) {
        if (words.indexOf('\n') > 0 && words.length() <= LONGEST_LINES) {
            var lines = words.lines().toList();
            boolean all = lines.stream().allMatch(line -> isSignOff(line, maker));
            return all && lines.stream().allMatch(line -> taken(line, maker));
        }
        if (SignOff.isEnd(words) || SignOff.isSender(words, maker.provider().orElse(""))) {
            maker.notes().add("The mark below the copy was left out.");
            return true;
        }
        if (words.startsWith("#") && HASHTAGS.matcher(words).matches()) {
            HASH.splitAsStream(words).filter(word -> !word.isEmpty()).forEach(maker::keyword);
            return true;
        }
        if (RightsNotice.isLicence(words)) {
            maker.usageTerms(words);
            maker.notes().add("The licence below the copy was left out of it.");
            return true;
        }
        if (isInitials(words, maker)
                || StaffCredit.is(words)
                || ReportCredit.is(words)
                || EastAsianCredit.is(words)
                || HouseNotice.is(words, maker.provider().orElse(""))
                || DeskContact.is(words)
                || words.length() <= LONGEST_CLOCK
                        && words.contains(" TO ")
                        && TO_FOLLOW.matcher(words).matches()
                || isSigned(words, maker)) {
            maker.internalNote(words);
            return true;
        }
        if (isRouting(words)) {
            maker.notes().add("The line of codes below the copy was left out.");
            return true;
        }
        if (Pointers.taken(words, maker) || ChangeNote.below(words, maker)) {
            return true;
        }
        if (RightsNotice.is(words)) {
            maker.usageTerms(words);
            maker.notes().add("The notice of rights below the copy was left out of it.");
            return true;
        }
        return false;
    }

    /** The day and the clock below the end mark: {@code March 3, 2026 10:17 ET (14:17 GMT)}. */
    private static boolean isSent(String words, Block above, NewsItemMaker maker) {
        boolean is = words.length() <= LONGEST_CLOCK
                && words.indexOf(':') > 0
                && CLOCK.matcher(words).matches()
                && SignOff.isEnd(above.plain());
        if (is) {
            maker.notes().add("The time below the end mark was left out.");
        }
        return is;
    }

    /** The address of who wrote it, above a mark or initials. */
    private static boolean isAddress(String words, NewsItemMaker maker) {
        boolean is = ADDRESS.matcher(words).matches();
        if (is) {
            maker.internalNote(words);
        }
        return is;
    }

    private static boolean isSignOff(String line, NewsItemMaker maker) {
        return SignOff.isEnd(line) || isInitials(line, maker);
    }

    private static boolean isInitials(String words, NewsItemMaker maker) {
        return SignOff.isInitials(words, maker.provider().orElse(""));
    }

    /** {@code 51 77 03 CRO01 1113 GEST03 LOC03}: what tells machines to whom the copy goes. */
    private static boolean isRouting(String words) {
        return ROUTING.matcher(words).matches()
                && CODE.matcher(words).results().limit(FEWEST_CODES).count() == FEWEST_CODES;
    }

    /** Who wrote it; where nobody is named above the copy, that is the byline. */
    private static boolean isSigned(String words, NewsItemMaker maker) {
        var signed = SIGNED.matcher(words);
        boolean is = words.length() <= LONGEST_LINES
                && signed.matches()
                && SignOff.isSender(signed.group(2), maker.provider().orElse(""));
        if (is) {
            maker.byline(signed.group(1));
        }
        return is;
    }
}
