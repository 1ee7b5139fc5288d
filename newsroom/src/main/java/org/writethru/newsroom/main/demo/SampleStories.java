package org.writethru.newsroom.main.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.desk.Desk;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Edition;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Outcome;

/** Releases the sample stories, each take at the time that its file says, counted back from today. */
final class SampleStories {
    private final Newsroom newsroom;
    private final DemoClock clock = new DemoClock();
    private final Desk desk;
    private final LocalDate today;
    private final Map<String, Guid> guids = new HashMap<>();

    SampleStories(Newsroom newsroom) {
        this.newsroom = newsroom;
        this.desk = newsroom.desk(newsroom.publisher(clock), clock);
        this.today = newsroom.settings().house().dayOf(newsroom.clock().instant());
    }

    void release() {
        SampleFile.names().forEach(this::release);
    }

    private void release(String name) {
        var head = Optional.ofNullable(guids.get(SampleFile.story(name)))
                .flatMap(guid -> newsroom.archive().head(guid));
        var file = SampleFile.read(name, newsroom.settings().house(), head.flatMap(desk::newestFiling));
        clock.set(file.time(today, newsroom.settings().house().zone()));
        switch (head.map(there -> next(file, there)).orElseGet(() -> desk.publish(filing(file)))) {
            case Outcome.Done<Receipt>(var receipt) ->
                guids.put(file.required("story"), receipt.take().story());
            case Outcome.Refused<Receipt>(var refusal) ->
                throw new IllegalStateException("demo/%s: %s".formatted(name, refusal.sentence()));
        }
    }

    private Outcome<Receipt> next(SampleFile file, StoryHead head) {
        return switch (file.required("kind")) {
            case "Updated" ->
                desk.update(
                        head.guid(),
                        head.takes(),
                        filing(file),
                        file.key("note"),
                        file.key("minor").map(Boolean::parseBoolean).orElse(false));
            case "Corrected" -> desk.correct(head.guid(), head.takes(), filing(file), file.required("correction"));
            case "Withdrawn" -> desk.withdraw(head.guid(), head.takes(), file.required("reason"));
            case String other -> throw new IllegalStateException("demo/%s is “%s”".formatted(file.name(), other));
        };
    }

    /** The copy, with what it says of other stories by their keys. */
    private Filing filing(SampleFile file) {
        var change = file.copy().filing().change();
        file.key("edition-of")
                .map(this::guid)
                .map(original -> new Edition(original, Integer.parseInt(file.required("edition-take"))))
                .ifPresent(change::editionOf);
        return file.key("replaces")
                .map(this::guid)
                .map(change::replaces)
                .orElse(change)
                .filing();
    }

    private Guid guid(String story) {
        return Optional.ofNullable(guids.get(story))
                .orElseThrow(() -> new IllegalStateException("demo: no story “%s” yet".formatted(story)));
    }
}
