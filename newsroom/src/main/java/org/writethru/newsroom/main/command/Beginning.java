package org.writethru.newsroom.main.command;

import java.nio.file.Path;
import java.util.Optional;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.Houses;
import org.writethru.newsroom.platform.DataFolder;

/** What a data folder remembers of the command that began it. */
final class Beginning {
    private Beginning() {}

    /** Writes the house that a new folder is begun with into its settings, so that the next command need not say it. */
    static void remember(DataFolder folder, Optional<String> house) {
        if (house.isPresent()
                && folder.read(Given.FILE).isEmpty()
                && !java.nio.file.Files.exists(folder.databaseFile())) {
            var named = house.get();
            Houses.named(named, Path.of("").toAbsolutePath());
            var kept = Houses.BUILT_IN.contains(named)
                    ? named
                    : Path.of(named).toAbsolutePath().toString();
            folder.write(Given.FILE, "house: " + quoted(kept) + "\n");
        }
    }

    private static String quoted(String text) {
        return Houses.BUILT_IN.contains(text) ? text : "'" + text.replace("'", "''") + "'";
    }
}
