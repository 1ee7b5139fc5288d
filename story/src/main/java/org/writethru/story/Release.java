package org.writethru.story;

import java.util.Optional;

/** What the agency said: the act that makes a take. */
public sealed interface Release {
    /** The number of the take that it makes, from 1 without gaps. */
    int number();

    /** When. */
    Moment moment();

    /** A release that carries copy: every kind but a withdrawal. */
    sealed interface WithCopy extends Release {
        /** What was released. */
        Filing filing();
    }

    /** The first take. */
    record Published(Moment moment, Filing filing) implements WithCopy {
        @Override
        public int number() {
            return 1;
        }
    }

    /**
     * New facts.
     *
     * @param note what is new, if the editor said so
     * @param minor style or spelling only: in history, log and wire, but it does not move “Updated”, mark, rail or alerts
     */
    record Updated(int number, Moment moment, Filing filing, Optional<String> note, boolean minor) implements WithCopy {
        public Updated {
            laterNumber(number);
            note = Checked.prose("note", note, Limits.NOTE);
        }
    }

    /**
     * An error put right.
     *
     * @param correction public: what was wrong and what is right
     */
    record Corrected(int number, Moment moment, Filing filing, String correction) implements WithCopy {
        public Corrected {
            laterNumber(number);
            correction = Checked.prose("correction", correction, Limits.NOTE);
        }
    }

    /**
     * The agency takes the whole story back. Final.
     *
     * @param reason public
     */
    record Withdrawn(int number, Moment moment, String reason) implements Release {
        public Withdrawn {
            laterNumber(number);
            reason = Checked.prose("reason", reason, Limits.NOTE);
        }
    }

    /** The word for the kind of this release, as records, feeds and reports write it. */
    default String kind() {
        return Kind.of(this).word();
    }

    /** Whether readers are told: everything but a minor update. */
    default boolean moves() {
        return switch (this) {
            case Published _, Corrected _, Withdrawn _ -> true;
            case Updated update -> !update.minor();
        };
    }

    private static void laterNumber(int number) {
        if (number < 2) {
            throw new Unfit("take", "Only a first publication is take 1; this is take %d.".formatted(number));
        }
    }
}
