package org.writethru.newsroom.check;

import java.util.Optional;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.Heads;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.WholeStory;
import org.writethru.newsroom.media.Pictures;
import org.writethru.story.House;
import org.writethru.story.Moment;
import org.writethru.story.Standing;
import org.writethru.story.Story;
import org.writethru.story.Take;
import org.writethru.story.Unfit;

/** Every story: its takes numbered without gaps and in the order of time, each one allowed after the one before, and the head that says so. */
final class StoryCheck {
    private static final int PAGE = 200;

    private final Archive archive;
    private final Pictures pictures;
    private final House house;
    private final Findings findings;
    private final Progress progress;

    StoryCheck(Archive archive, Pictures pictures, House house, Findings findings, Progress progress) {
        this.archive = archive;
        this.pictures = pictures;
        this.house = house;
        this.findings = findings;
        this.progress = progress;
    }

    /** Returns how many stories it read. */
    long run() {
        long count = archive.count();
        long done = 0;
        var after = "";
        for (var page = archive.whole(after, PAGE); !page.isEmpty(); page = archive.whole(after, PAGE)) {
            page.forEach(this::check);
            after = page.getLast().head().guid().uri();
            done += page.size();
            progress.at("stories", done, Math.max(count, done));
        }
        return done;
    }

    private void check(WholeStory whole) {
        var where = whole.head().guid().uri();
        checkNumbers(where, whole);
        try {
            var story = whole.story();
            checkPictures(where, story);
            if (story.takes().size() == whole.takes().size()) {
                checkHead(where, whole, story);
            }
        } catch (Unfit e) {
            findings.add(where, e.sentence());
        } catch (IllegalStateException e) {
            findings.add(where, "A take's public record cannot be read.");
        }
    }

    /** What readers can see of a story has its pictures. Takes that were taken over name pictures of their source's. */
    private void checkPictures(String where, Story story) {
        if (story.standing() instanceof Standing.Live) {
            story.takes().stream()
                    .filter(take -> take.moment() instanceof Moment.Witnessed)
                    .forEach(take -> checkPictures("%s, take %d".formatted(where, take.number()), take));
        }
    }

    private void checkPictures(String where, Take take) {
        take.filing().stream()
                .flatMap(filing -> filing.copy().pictures().stream())
                .flatMap(shown -> pictures.objection(shown).stream())
                .forEach(sentence -> findings.add(where, sentence));
    }

    private void checkNumbers(String where, WholeStory whole) {
        var takes = whole.takes();
        if (takes.size() != whole.head().takes()) {
            findings.add(
                    where,
                    "It has %d takes, but says %d."
                            .formatted(takes.size(), whole.head().takes()));
        }
        Optional<KeptTake> before = Optional.empty();
        for (var take : takes) {
            checkOrder(where, before, take);
            before = Optional.of(take);
        }
    }

    private void checkOrder(String where, Optional<KeptTake> before, KeptTake take) {
        int expected = before.map(KeptTake::number).orElse(0) + 1;
        if (take.number() != expected) {
            findings.add(where, "Take %d stands where take %d should.".formatted(take.number(), expected));
        }
        if (before.isPresent()
                && !(take.logged().isAfter(before.get().logged())
                        && take.logIndex() > before.get().logIndex())) {
            findings.add(where, "Take %d is not later than the one before.".formatted(take.number()));
        }
    }

    private void checkHead(String where, WholeStory whole, Story story) {
        Optional<StoryHead> expected = Optional.empty();
        for (int at = 0; at < story.takes().size(); at++) {
            expected = Optional.of(Heads.after(
                    expected, story.takes().get(at), whole.takes().get(at).logIndex(), house));
        }
        if (!expected.map(head -> onDay(head, whole.head())).equals(Optional.of(whole.head()))) {
            findings.add(
                    where,
                    "What lists show of it is not what its takes say: %s instead of %s."
                            .formatted(
                                    whole.head(), expected.map(Object::toString).orElse("nothing")));
        }
    }

    /** The day stays what it was when the story began, though the house may have moved to another zone. */
    private static StoryHead onDay(StoryHead head, StoryHead kept) {
        return head.withDay(kept.day());
    }
}
