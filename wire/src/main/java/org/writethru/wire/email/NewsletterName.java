package org.writethru.wire.email;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.Notes;
import org.writethru.wire.page.StatedDay;
import org.writethru.wire.page.StatedTime;
import org.writethru.wire.page.TimeLine;

/** The line above the copy of a newsletter with its name, which is the sender's, and its day: {@code Harbour News for November 3, 2026}. */
final class NewsletterName {
    private static final int LONGEST = 100;
    private static final Pattern LINK =
            Pattern.compile("(?iu)[\\s,:|–—-]{0,4}(?:(?:for|of|from|vom|am|du|del|de|van|от) )?");

    private NewsletterName() {}

    /** The blocks without it. */
    static List<Block> without(List<Block> blocks, String sender, Notes notes) {
        if (blocks.size() < 2 || !is(blocks.getFirst().plain().strip(), sender)) {
            return blocks;
        }
        notes.add("The name of the newsletter and its day above the copy were left out.");
        return blocks.subList(1, blocks.size());
    }

    private static boolean is(String words, String sender) {
        if (sender.isEmpty() || words.length() > LONGEST || !words.startsWith(sender)) {
            return false;
        }
        var rest = LINK.matcher(words.substring(sender.length()));
        return rest.lookingAt()
                && TimeLine.read(words.substring(sender.length() + rest.end()))
                        .filter(time -> time.rest().isBlank())
                        .flatMap(StatedTime::day)
                        .flatMap(StatedDay::year)
                        .isPresent();
    }
}
