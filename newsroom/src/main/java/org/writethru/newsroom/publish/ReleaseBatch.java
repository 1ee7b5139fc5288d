package org.writethru.newsroom.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.writethru.log.Entry;
import org.writethru.newsroom.archive.Heads;
import org.writethru.newsroom.archive.KeptStory;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.archive.TakeToKeep;
import org.writethru.story.Guid;
import org.writethru.story.House;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Standing;
import org.writethru.story.Unfit;
import org.writethru.wire.logentry.v1.LogEntry;

/** Decides releases one after the other, each on what those before it left, and gathers what is to be written for all of them. */
final class ReleaseBatch {
    private final JdbcClient transaction;
    private final House house;
    private final Map<Guid, KeptStory> stories;
    private final List<TakeToKeep> takes = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final long first;

    /**
     * @param transaction in which what goes with the releases is written
     * @param stories those that exist already
     * @param first the log index of the first release
     */
    ReleaseBatch(JdbcClient transaction, House house, Map<Guid, KeptStory> stories, long first) {
        this.transaction = transaction;
        this.house = house;
        this.stories = new HashMap<>(stories);
        this.first = first;
    }

    List<TakeToKeep> takes() {
        return takes;
    }

    List<Entry> entries() {
        return entries;
    }

    Outcome<Receipt> release(Typeset proposed) {
        var story = Optional.ofNullable(stories.get(proposed.take().story()));
        try {
            var ready = story.map(kept -> proposed.after(kept.head())).orElse(proposed);
            var standing = story.map(KeptStory::standing).orElseGet(Standing.Unpublished::new);
            return switch (standing.after(ready.take().release())) {
                case Outcome.Refused<Standing>(var refusal) -> new Outcome.Refused<>(refusal);
                case Outcome.Done<Standing> _
                when sameText(standing, ready) -> new Outcome.Refused<>(new Refusal.NothingChanged(standing.takes()));
                case Outcome.Done<Standing> _ ->
                    ready.proposal()
                            .companion()
                            .with(transaction, ready.take())
                            .<Outcome<Receipt>>map(Outcome.Refused::new)
                            .orElseGet(() -> new Outcome.Done<>(keep(ready, story.map(KeptStory::head))));
            };
        } catch (Unfit e) {
            return new Outcome.Refused<>(Refusal.Field.of(e));
        }
    }

    private static boolean sameText(Standing standing, Typeset next) {
        return standing instanceof Standing.Live(var newest)
                && next.take().release() instanceof WithCopy told
                && told.filing().equals(newest.filing());
    }

    private Receipt keep(Typeset ready, Optional<StoryHead> before) {
        long index = first + entries.size();
        var take = ready.take();
        var entry = LogEntry.of(take, ready.digest(), before.map(StoryHead::newestIndex));
        var head = Heads.after(before, take, index, house);
        takes.add(new TakeToKeep(take, ready.record(), ready.digest(), index, head));
        entries.add(Entry.of(entry.bytes()));
        stories.put(take.story(), new KeptStory(head, take));
        return new Receipt(take, ready.digest(), index);
    }
}
