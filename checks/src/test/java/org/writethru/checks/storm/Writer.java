package org.writethru.checks.storm;

import java.util.Optional;
import java.util.Random;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Copy;
import org.writethru.story.Filing;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Slug;

/** One of several who release as fast as they can: new stories, and takes of stories that others work on too. */
final class Writer {
    private final Newsroom newsroom;
    private final Stories stories;
    private final Random chances;
    private int number;

    Writer(Newsroom newsroom, Stories stories, Random chances) {
        this.newsroom = newsroom;
        this.stories = stories;
        this.chances = chances;
    }

    void storm() {
        while (true) {
            try {
                tell(release());
            } catch (RuntimeException e) {
                Storm.say("unread " + e.getMessage());
                Storm.pause();
            }
        }
    }

    private Outcome<Receipt> release() {
        number++;
        int chance = chances.nextInt(20);
        var story = chance < 11 ? Optional.<StoryHead>empty() : stories.any(chances);
        return story.map(head -> followUp(head, chance))
                .orElseGet(() -> newsroom.desk().publish(filing()));
    }

    private Outcome<Receipt> followUp(StoryHead head, int chance) {
        var desk = newsroom.desk();
        return switch (chance) {
            case 19 -> desk.withdraw(head.guid(), head.takes(), "The gauge was never there.");
            case 18, 17 ->
                desk.correct(head.guid(), head.takes(), filing(), "The level is %d, not more.".formatted(number));
            case 16 -> desk.update(head.guid(), head.takes(), filing(), Optional.empty(), true);
            default -> desk.update(head.guid(), head.takes(), filing(), Optional.of("The river rose."), false);
        };
    }

    private Filing filing() {
        var house = newsroom.settings().house();
        return Filing.of(
                house.languages().getFirst(),
                new Slug("river-%d".formatted(Math.abs(chances.nextInt()))),
                house.sections().keySet().iterator().next(),
                "The river stands at %d centimetres".formatted(number),
                Copy.of(
                        "The river at the lower gauge stood at %d centimetres on reading %d."
                                .formatted(chances.nextInt(900), number),
                        "The gauge keeper expects it to fall by the evening."));
    }

    private void tell(Outcome<Receipt> outcome) {
        switch (outcome) {
            case Outcome.Done<Receipt>(var receipt) -> {
                Storm.say(Promise.of(receipt).line());
                if (receipt.take().number() == 1) {
                    stories.add(receipt.take().story());
                }
            }
            case Outcome.Refused<Receipt>(Refusal.Unknown _) -> {
                Storm.say("unknown");
                Storm.pause();
            }
            case Outcome.Refused<Receipt>(Refusal.CannotKeep(var why)) -> {
                Storm.say("refused " + why);
                Storm.pause();
            }
            case Outcome.Refused<Receipt>(Refusal.LogInDoubt(var why)) -> {
                Storm.say("doubt " + why);
                Storm.pause();
            }
            case Outcome.Refused<Receipt> _ -> {
                // Somebody else was quicker on the same story, which is as it should be.
            }
        }
    }
}
