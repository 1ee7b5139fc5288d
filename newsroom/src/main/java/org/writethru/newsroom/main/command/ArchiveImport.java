package org.writethru.newsroom.main.command;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.writethru.newsroom.intake.backfile.Backfile;
import org.writethru.newsroom.intake.backfile.Takeover;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Guid;
import org.writethru.story.Unfit;

/** Takes files into the archive and says how far it is. What cannot be read or taken over is said, and stops nothing. */
final class ArchiveImport {
    private static final int FILES_BETWEEN_WORDS = 50;
    private static final int STORIES_BETWEEN_WORDS = 100;

    private final Backfile backfile;
    private final Incoming incoming;
    private final Caller caller;
    private final Noted noted;

    /** How often what was inferred; one line for all, because it is the same for a whole archive. */
    private final Map<String, Long> inferences = new TreeMap<>();

    private long stories;
    private long further;
    private long takes;
    private long there;
    private long refused;
    private long unreadable;

    /** Puts what was done on the audit list. */
    @FunctionalInterface
    interface Noted {
        void note(String act, String subject, String detail);
    }

    ArchiveImport(Backfile backfile, Incoming incoming, Caller caller, Noted noted) {
        this.backfile = backfile;
        this.incoming = incoming;
        this.caller = caller;
        this.noted = noted;
    }

    /**
     * Takes them over; the audit list has the beginning, before any take is released, and the end.
     *
     * @param named the files as they were named
     */
    int run(String named, List<String> files) {
        for (int at = 0; at < files.size(); at++) {
            if (at % FILES_BETWEEN_WORDS == 0) {
                caller.progress("%,d of %,d files read, %,d items".formatted(at, files.size(), backfile.items()));
            }
            read(files.get(at));
        }
        noted.note("took over", named, "began with %,d files, %,d items".formatted(files.size(), backfile.items()));
        backfile.release(this::count);
        noted.note("took over", named, told());
        caller.progress("");
        inferences.forEach((what, many) -> caller.complain("inferred in %,d stories: %s".formatted(many, what)));
        caller.say("%,d files, %,d items: %s".formatted(files.size(), backfile.items(), told()));
        return refused + unreadable == 0 ? Faults.DONE : Faults.REFUSED;
    }

    private String told() {
        return "%,d new stories, %,d with newer takes, %,d takes in all, %,d there already, %,d refused, %,d unreadable"
                .formatted(stories, further, takes, there, refused, unreadable);
    }

    private void read(String file) {
        byte[] bytes;
        try {
            bytes = caller.file(file);
        } catch (Unfit e) {
            unreadable++;
            caller.complain("%s: %s".formatted(file, e.sentence()));
            return;
        }
        for (var unread : backfile.read(new Delivery(file, bytes, incoming.now()))) {
            unreadable++;
            caller.complain("%s: %s: %s".formatted(file, unread.where(), unread.why()));
        }
    }

    private void count(Takeover takeover) {
        switch (takeover) {
            case Takeover.Kept(var story, var fresh, var added, var inferred, var leftOut) -> {
                takes += added;
                if (fresh) {
                    stories++;
                } else {
                    further++;
                }
                inferred.forEach(what -> inferences.merge(what, 1L, Long::sum));
                tell(story, leftOut);
            }
            case Takeover.There(var story, var leftOut) -> {
                there++;
                tell(story, leftOut);
            }
            case Takeover.Refused(var file, var guid, var why) -> {
                refused++;
                caller.complain("%s: %s: %s".formatted(file, guid, why));
            }
        }
        if ((stories + further + there + refused) % STORIES_BETWEEN_WORDS == 0) {
            caller.progress(told());
        }
    }

    private void tell(Guid story, List<String> leftOut) {
        leftOut.forEach(what -> caller.complain("%s  left out: %s".formatted(story, what)));
    }
}
