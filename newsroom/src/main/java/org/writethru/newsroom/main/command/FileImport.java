package org.writethru.newsroom.main.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /** Files of one import. */
    private static final int MOST_FILES = 1_000_000;

    private static final int BETWEEN_WORDS = 50;

    private final IntakeRoom room;
    private final Caller caller;
    private final Map<What, Long> counts = new EnumMap<>(What.class);
    private int unread;

    FileImport(IntakeRoom room, Caller caller) {
        this.room = room;
        this.caller = caller;
    }

    int run(String format, List<String> paths, String sourceId) {
        var source = room.sources().forImport(sourceId, format);
        var files = files(paths);
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

    /** All files, those of a folder in the order of their names. */
    private List<String> files(List<String> paths) {
        var files = new ArrayList<String>();
        for (var name : paths) {
            var path = caller.path(name);
            if (Files.isDirectory(path)) {
                files.addAll(inside(path));
            } else {
                files.add(name);
            }
        }
        if (files.size() > MOST_FILES) {
            throw new Unfit(
                    "path", "There are %,d files; import at most %,d at once.".formatted(files.size(), MOST_FILES));
        }
        return files;
    }

    /** Neither hidden files nor what links lead to. */
    private static List<String> inside(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !hidden(folder.relativize(file)))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new Unfit("path", "The folder %s cannot be read: %s.".formatted(folder, e.getMessage()));
        }
    }

    private static boolean hidden(Path file) {
        for (var name : file) {
            if (name.toString().startsWith(".") || name.toString().endsWith(".part")) {
                return true;
            }
        }
        return false;
    }
}
