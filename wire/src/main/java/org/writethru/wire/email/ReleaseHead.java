package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.Notes;
import org.writethru.wire.page.ContactLine;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;

/** What stands above the copy of a press release: that it is one, of which day, and whom to ask. */
final class ReleaseHead {
    /** Blocks at the beginning in one of which it says so. */
    private static final int WITHIN = 8;

    /** Blocks at the beginning that may be of the head. */
    private static final int MOST = 30;

    private static final int LONGEST = 70;
    private static final int LONGEST_LINE = 120;

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(?:for immediate (?:release|publication|distribution)|(?:press|media|news) (?:release|statement)|communiqué de presse|(?:presse|medien)(?:mitteilung|information)|presseaussendung|comunicado de (?:prensa|imprensa)|nota de prensa|nota à imprensa"
                    + "|comunicato stampa|persbericht|pressmeddelande|pressemelding|pressemeddelelse|lehdistötiedote|пресс-релиз|прес-реліз|informacja prasowa|komunikat prasowy|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|basın (?:bülteni|açıklaması)"
                    + "|δελτίο τύπου|بيان صحفي|新闻稿|新聞稿|プレスリリース|보도자료)[\\s:.!*–—-]{0,5}(?:[\\s,|(–—-]{1,4}.{0,30}\\d{4}\\)?)?");

    private static final Pattern REACHED = Pattern.compile(
            "<?[\\w.+-]{1,60}@[\\w.-]{3,80}>?|[^\\d@]{0,50}(?:\\(\\d{2,5}\\)\\s?|\\+\\d{1,3}[ (.-])[\\d ().-]{5,20}|(?i)(?:or )?(?:see|visit|url|web(?:site)?)\\b.{0,20}https?://\\S{4,100}");
    private static final Pattern RULE = Pattern.compile("(?:[_=*~-] ?){4,150}");

    private ReleaseHead() {}

    /** The blocks without it, if they begin as a press release. */
    static List<Block> without(List<Block> blocks, Notes notes) {
        if (blocks.stream()
                .limit(WITHIN)
                .noneMatch(block -> isLabel(block.plain().strip()))) {
            return blocks;
        }
        var copy = new ArrayList<Block>();
        boolean head = true;
        for (int at = 0; at < blocks.size(); at++) {
            var words = blocks.get(at).plain().strip();
            head &= at < MOST && words.length() <= LONGEST_LINE;
            boolean rule = at < MOST && RULE.matcher(words).matches();
            if (!rule && !(head && isOfHead(words))) {
                copy.add(blocks.get(at));
            }
        }
        if (copy.isEmpty()) {
            return blocks;
        }
        notes.add("The head of a press release was left out.");
        return copy;
    }

    private static boolean isOfHead(String words) {
        return isLabel(words)
                || words.length() <= LONGEST
                        && (REACHED.matcher(words).matches()
                                || ContactLine.isLabel(words)
                                || ContactLine.isReached(words)
                                || isDay(words));
    }

    private static boolean isLabel(String words) {
        return words.length() <= LONGEST && LABEL.matcher(words).matches();
    }

    /** A line of a day, with the place in front or not. */
    private static boolean isDay(String words) {
        return !words.matches(".*[.!?]")
                && TimeLine.read(words).flatMap(StatedTime::date).isPresent();
    }
}
