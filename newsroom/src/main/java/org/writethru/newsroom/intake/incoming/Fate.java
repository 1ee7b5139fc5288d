package org.writethru.newsroom.intake.incoming;

import java.util.List;
import java.util.Optional;
import org.writethru.wire.text.Clean;

/** What became of one item of a delivery. */
public sealed interface Fate {
    /**
     * It was read.
     *
     * @param item its id here
     * @param number of this version among those that came, from 1
     * @param version the sender's number
     * @param notes what a person should know about the reading
     */
    record Taken(
            What what,
            String item,
            int number,
            String guid,
            Optional<Long> version,
            String headline,
            List<String> notes)
            implements Fate {
        public Taken {
            notes = List.copyOf(notes);
        }
    }

    /** It was not. */
    record Unread(String where, String why) implements Fate {
        private static final int MOST = 1_000;

        /** What a database and a page can show of it: bytes of the delivery may be in the words. */
        public Unread {
            where = shown(where);
            why = shown(why);
        }

        private static String shown(String text) {
            return Clean.line(text.length() > MOST ? text.substring(0, MOST) + "…" : text);
        }
    }

    /** What a version is to those that came before it. */
    enum What {
        /** The item was not known. */
        NEW,
        /** It holds now. */
        NEWER,
        /** It came late: a newer one was here already. */
        OLDER,
        /** The same was here already. */
        DUPLICATE;

        /** The word for it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
