package org.writethru.newsroom.main.command;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.errand.Caller;
import org.writethru.newsroom.main.errand.Errand;
import org.writethru.newsroom.main.errand.NodeCall;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;
import org.writethru.story.Unfit;

/** The way to the data of a newsroom: through the process that holds the folder if that is a node, else by holding it. */
final class DataAccess {
    /** How long a command waits for another one that holds the folder, or for a node that is just starting. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(50);

    private final DataOptions options;
    private final Caller caller;

    DataAccess(DataOptions options, Caller caller) {
        this.options = options;
        this.caller = caller;
    }

    int carryOut(DataCommand command, List<String> words) {
        if (!command.begins() && !options.exists()) {
            throw new Unfit(
                    "data",
                    "There is no newsroom in %s; ‘writethru serve’, ‘demo’, ‘release’ or ‘import’ begins one."
                            .formatted(options.data));
        }
        var folder = options.folder();
        for (long start = System.nanoTime(); System.nanoTime() - start < PATIENCE.toNanos(); pause()) {
            var hold = folder.hold();
            if (hold.isPresent()) {
                try (var held = hold.get()) {
                    return here(command, folder);
                }
            }
            var status = atNode(folder, words);
            if (status.isPresent()) {
                return status.getAsInt();
            }
        }
        throw new Unfit(
                "data",
                "Another process has held the data folder %s for %d seconds and takes no orders; try again when it has ended."
                        .formatted(folder.path(), PATIENCE.toSeconds()));
    }

    private int here(DataCommand command, DataFolder folder) {
        Beginning.remember(folder, options.house);
        try (var newsroom = Newsroom.open(Settings.of(folder, options.given(Map.of())), Clock.systemUTC())) {
            int status = command.carryOut(newsroom, caller);
            newsroom.follow().catchUp();
            return status;
        }
    }

    private OptionalInt atNode(DataFolder folder, List<String> words) {
        return NodeCall.give(folder, new Errand(words, caller.path("").toAbsolutePath()), caller);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
