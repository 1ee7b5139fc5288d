package org.writethru.newsroom.intake.backfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.writethru.newsroom.intake.Intake;
import org.writethru.newsroom.intake.backfile.Chain.Step;
import org.writethru.newsroom.intake.backfile.Chain.Version;
import org.writethru.newsroom.intake.backfile.Takeover.Kept;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.newsroom.publish.Publisher;
import org.writethru.newsroom.publish.Receipt;
import org.writethru.story.Guid;
import org.writethru.story.Outcome;

/** Stories whose takes are released in one transaction. Not for two threads at once. */
final class Batch {
    /** Takes, or those of one story if it has more. */
    private static final int ENOUGH = 100;

    private final Publisher publisher;
    private final Consumer<Takeover> told;
    private final List<Ready> stories = new ArrayList<>();
    private int takes;

    /** @param told hears what became of each once it is on disk */
    Batch(Publisher publisher, Consumer<Takeover> told) {
        this.publisher = publisher;
        this.told = told;
    }

    /**
     * A story that can be released.
     *
     * @param fresh whether it is not here yet
     * @param steps its takes to be, at most {@link Publisher#MOST_TOGETHER}
     */
    record Ready(Guid story, Version newest, boolean fresh, List<Step> steps, Remarks remarks) {
        private List<Proposal> proposals() {
            return steps.stream().map(this::proposal).toList();
        }

        private Proposal proposal(Step step) {
            return new Proposal(story, step.act(), new Proposal.Elsewhere(step.told(), Intake.whereRead(step.file())))
                    .with((sql, take) -> {
                        step.versions()
                                .forEach(version -> ImportedVersionStore.insert(sql, story, take.number(), version));
                        return Optional.empty();
                    });
        }

        private Takeover after(List<Outcome<Receipt>> outcomes) {
            int done = 0;
            for (var outcome : outcomes) {
                switch (outcome) {
                    case Outcome.Done<Receipt> _ -> done++;
                    case Outcome.Refused<Receipt>(var refusal) -> remarks.leftOut(refusal.sentence());
                }
            }
            return done == 0
                    ? newest.refused(remarks.leftOut().getLast())
                    : new Kept(story, fresh, done, remarks.inferred(), remarks.leftOut());
        }
    }

    /** Adds a story, and releases those before it if they are enough. */
    void add(Ready story) {
        if (takes >= ENOUGH || takes + story.steps().size() > Publisher.MOST_TOGETHER) {
            release();
        }
        stories.add(story);
        takes += story.steps().size();
    }

    /** Releases what was added; nothing if nothing was. */
    void release() {
        if (stories.isEmpty()) {
            return;
        }
        var outcomes = publisher.releaseAll(
                stories.stream().flatMap(story -> story.proposals().stream()).toList());
        int at = 0;
        for (var story : stories) {
            int next = at + story.steps().size();
            told.accept(story.after(outcomes.subList(at, next)));
            at = next;
        }
        stories.clear();
        takes = 0;
    }
}
