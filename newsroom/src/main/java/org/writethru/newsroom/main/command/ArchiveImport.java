package org.writethru.newsroom.main.command;

import java.util.List;
import org.writethru.newsroom.intake.backfile.Backfile;
import org.writethru.newsroom.intake.backfile.Takeover;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Incoming;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Unfit;

/** Takes files into the archive and says how far it is. What cannot be read or taken over is said, and stops nothing. */
final class ArchiveImport {
    private static final int FILES_BETWEEN_WORDS = 50;
    private static final int STORIES_BETWEEN_WORDS = 100;

    private final Backfile backfile;
    private final Incoming incoming;
    private final Caller caller;
    private long stories;
    private long further;
    private long takes;
    private long there;
    private long refused;
    private long unreadable;

    ArchiveImport(Backfile backfile, Incoming incoming, Caller caller) {
        this.backfile = backfile;
        this.incoming = incoming;
        this.caller = caller;
    }

    int run(List<String> files) {
        for (int at = 0; at < files.size(); at++) {
            if (at % FILES_BETWEEN_WORDS == 0) {
                caller.progress("%,d of %,d files read, %,d items".formatted(at, files.size(), backfile.items()));
            }
            read(files.get(at));
        }
        backfile.release(this::count);
        caller.progress("");
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
            case Takeover.Kept(var story, var fresh, var added, var remarks) -> {
                takes += added;
                if (fresh) {
                    stories++;
                } else {
                    further++;
                }
                remarks.forEach(remark -> caller.complain("%s  %s".formatted(story, remark)));
            }
            case Takeover.There(var story, var remarks) -> {
                there++;
                remarks.forEach(remark -> caller.complain("%s  %s".formatted(story, remark)));
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
}
