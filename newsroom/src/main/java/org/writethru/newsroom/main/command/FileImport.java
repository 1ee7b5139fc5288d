package org.writethru.newsroom.main.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.writethru.newsroom.intake.IntakeRoom;
import org.writethru.newsroom.intake.incoming.Delivery;
import org.writethru.newsroom.intake.incoming.Fate;
import org.writethru.newsroom.intake.incoming.Fate.What;
import org.writethru.newsroom.intake.incoming.Report;
import org.writethru.newsroom.intake.incoming.Source;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Unfit;

/** Takes files onto the incoming list and says how far it is. What cannot be read is said, waits in quarantine, and stops nothing. */
final class FileImport {
    private static final int BETWEEN_WORDS = 50;

    private final IntakeRoom room;
    private final Caller caller;
    private final Map<What, Long> counts = new EnumMap<>(What.class);
    private int unread;

    FileImport(IntakeRoom room, Caller caller) {
        this.room = room;
        this.caller = caller;
    }

    int run(Source source, List<String> files) {
        for (int at = 0; at < files.size(); at++) {
            if (at % BETWEEN_WORDS == 0) {
                caller.progress("%,d of %,d files, %s".formatted(at, files.size(), told()));
            }
            take(source, files.get(at));
        }
        caller.progress("");
        caller.say("%,d files: %s".formatted(files.size(), told()));
        return unread == 0 ? Faults.DONE : Faults.REFUSED;
    }

    private String told() {
        return "%,d new, %,d newer, %,d older, %,d there already, %,d unreadable"
                .formatted(count(What.NEW), count(What.NEWER), count(What.OLDER), count(What.DUPLICATE), unread);
    }

    private long count(What what) {
        return counts.getOrDefault(what, 0L);
    }

    private void take(Source source, String file) {
        try {
            var delivery = new Delivery(file, caller.file(file), room.incoming().now());
            count(file, room.incoming().take(source, delivery));
        } catch (Unfit e) {
            unread++;
            caller.complain("%s: %s".formatted(file, e.sentence()));
        }
    }

    private void count(String file, Report report) {
        for (var fate : report.fates()) {
            switch (fate) {
                case Fate.Taken taken -> counts.merge(taken.what(), 1L, Long::sum);
                case Fate.Unread(var where, var why) -> {
                    unread++;
                    caller.complain("%s: %s: %s".formatted(file, where, why));
                }
            }
        }
    }
}
