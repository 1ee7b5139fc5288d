package org.writethru.story;

import java.util.List;
import java.util.stream.Collectors;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;

/** Why something was not done, in words a journalist can act on. */
public sealed interface Refusal {
    /** What is wrong and what to do, in one or two sentences. */
    String sentence();

    /** A field is missing or wrong. */
    record Field(String field, String sentence) implements Refusal {
        /** From a value that refused to be made. */
        public static Field of(Unfit unfit) {
            return new Field(unfit.field(), unfit.sentence());
        }
    }

    /** Several fields are missing or wrong; all are told at once. */
    record Fields(List<Field> fields) implements Refusal {
        public Fields {
            fields = List.copyOf(fields);
        }

        @Override
        public String sentence() {
            return fields.stream().map(Field::sentence).distinct().collect(Collectors.joining(" "));
        }
    }

    /** Whoever asks may not do this. */
    record NotAllowed(String sentence) implements Refusal {}

    /** What was looked at, or was to be changed, is not as it was. */
    record Meanwhile(String sentence) implements Refusal {}

    /** Nobody knows this story. */
    record NoSuchStory(String wanted) implements Refusal {
        @Override
        public String sentence() {
            return "There is no story “%s”. Give its guid, its short id or its slug.".formatted(wanted);
        }
    }

    /** Several stories answer to the name. */
    record SeveralStories(String wanted, int found) implements Refusal {
        @Override
        public String sentence() {
            return "%d stories have the slug “%s”. Give the short id at the end of the story's address instead."
                    .formatted(found, wanted);
        }
    }

    /** The story has no take to update, correct or withdraw. */
    record NotYetPublished() implements Refusal {
        @Override
        public String sentence() {
            return "The story was never published, so there is nothing to update, correct or withdraw.";
        }
    }

    /**
     * Somebody else released first.
     *
     * @param newest what the other released
     * @param openedOn the take that this text was written on; 0 if it was meant as the first
     */
    record Overtaken(WithCopy newest, int openedOn) implements Refusal {
        @Override
        public String sentence() {
            return "Take %d came in while you worked on take %d: %s at %s, headline “%s”. Your text was not released; read the newer take and release again."
                    .formatted(
                            newest.number(),
                            openedOn,
                            newest.kind().toLowerCase(java.util.Locale.ROOT),
                            newest.moment().logged(),
                            newest.filing().headline());
        }
    }

    /** The story was withdrawn; nothing can follow. */
    record AlreadyGone(Withdrawn withdrawal) implements Refusal {
        @Override
        public String sentence() {
            return "The story was withdrawn at %s (“%s”). That is final: publish a new story instead."
                    .formatted(withdrawal.moment().logged(), withdrawal.reason());
        }
    }

    /** The text is the same as the newest take's. */
    record NothingChanged(int take) implements Refusal {
        @Override
        public String sentence() {
            return "Nothing differs from take %d, so there is nothing to release.".formatted(take);
        }
    }

    /** The text could not be kept safely, so nothing was released. */
    record CannotKeep(String why) implements Refusal {
        @Override
        public String sentence() {
            return "Nothing was released: %s Your text is where you left it; try again when that is mended."
                    .formatted(why);
        }
    }

    /** It could not be learnt whether the release happened: the connection broke while it was being kept. */
    record Unknown(String why) implements Refusal {
        @Override
        public String sentence() {
            return "It is not known whether the release happened: %s Look at the story before you release again."
                    .formatted(why);
        }
    }

    /** The log is in doubt; publishing stops until a person decides. */
    record LogInDoubt(String why) implements Refusal {
        @Override
        public String sentence() {
            return "Publishing has stopped because the signed log is in doubt: %s Reading goes on. The operator must decide; see docs/operating/log-in-doubt.md."
                    .formatted(why);
        }
    }
}
