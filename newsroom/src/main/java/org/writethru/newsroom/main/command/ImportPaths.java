package org.writethru.newsroom.main.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.story.Unfit;

/** The files that an import is to read. */
final class ImportPaths {
    /** Files of one import. */
    private static final int MOST_FILES = 1_000_000;

    private ImportPaths() {}

    /** All files, those of a folder in the order of their names. */
    static List<String> files(List<String> paths, Caller caller) {
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
