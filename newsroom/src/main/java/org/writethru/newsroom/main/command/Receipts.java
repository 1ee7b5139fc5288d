package org.writethru.newsroom.main.command;

import java.util.Locale;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Outcome;
import org.writethru.story.Outcome.Done;
import org.writethru.story.Outcome.Refused;

/** Says what a release left behind, or why there was none. */
final class Receipts {
    private Receipts() {}

    static int say(Outcome<Receipt> outcome, Newsroom newsroom, Caller caller) {
        return switch (outcome) {
            case Refused<Receipt>(var refusal) -> Faults.refused(refusal, caller);
            case Done<Receipt>(var receipt) -> {
                newsroom.archive()
                        .head(receipt.take().story())
                        .ifPresent(
                                head -> say(receipt, head, newsroom.settings().address(), caller));
                yield Faults.DONE;
            }
        };
    }

    private static void say(Receipt receipt, StoryHead head, String site, Caller caller) {
        var take = receipt.take();
        caller.say("Take %d is released (%s)%s"
                .formatted(
                        take.number(),
                        take.release().kind().toLowerCase(Locale.ROOT),
                        take.filing().map(filing -> ": " + filing.headline()).orElse("")));
        caller.say("  guid     " + head.guid());
        caller.say("  read at  " + site + head.address().path());
    }
}
