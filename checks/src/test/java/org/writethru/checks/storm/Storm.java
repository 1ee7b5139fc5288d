package org.writethru.checks.storm;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.writethru.newsroom.main.Newsroom;
import org.writethru.newsroom.main.settings.Given;
import org.writethru.newsroom.main.settings.SettingKey;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.platform.DataFolder;

/**
 * The program that storms: several writers release on one newsroom until somebody kills it. Whatever is acknowledged or
 * signed is said on its output at once, so that whoever killed it knows what was promised.
 *
 * <p>Arguments: data folder, number of writers, seed of the chances, and the database's address if it is not SQLite.
 */
public final class Storm {
    private static final int LONGEST_SECONDS = 120;
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private Storm() {}

    /** Runs until it is killed, two minutes at most. */
    public static void main(String[] words) throws InterruptedException {
        var folder = DataFolder.at(Path.of(words[0]));
        int writers = Integer.parseInt(words[1]);
        long seed = Long.parseLong(words[2]);
        var hold = folder.hold().orElseThrow(() -> new IllegalStateException("Somebody else has the folder"));
        try (hold;
                var newsroom = Newsroom.open(settings(folder, database(words)), Clock.systemUTC())) {
            newsroom.follow().start();
            say("open " + newsroom.ledger().size());
            var stories = new Stories(newsroom);
            for (int writer = 0; writer < writers; writer++) {
                var chances = new java.util.Random(seed + writer);
                Thread.ofPlatform()
                        .daemon(true)
                        .name("writer-" + writer)
                        .start(() -> new Writer(newsroom, stories, chances).storm());
            }
            Thread.ofPlatform().daemon(true).name("signatures").start(() -> tellSignatures(newsroom));
            Thread.sleep(LONGEST_SECONDS * 1_000L);
        }
    }

    private static Optional<String> database(String[] words) {
        return words.length > 3 ? Optional.of(words[3]) : Optional.empty();
    }

    static Settings settings(DataFolder folder, Optional<String> database) {
        var flags = new EnumMap<SettingKey, String>(SettingKey.class);
        flags.put(SettingKey.HOUSE, "demo");
        database.ifPresent(url -> flags.put(SettingKey.DB, url));
        return Settings.of(folder, Given.gather(Optional.of(folder), Map.of(), flags));
    }

    private static void tellSignatures(Newsroom newsroom) {
        long told = -1;
        while (true) {
            try {
                var signed = newsroom.ledger().checkpoint();
                if (signed.isPresent() && signed.get().size() != told) {
                    told = signed.get().size();
                    var note = signed.get().note().getBytes(StandardCharsets.UTF_8);
                    say("signed " + Base64.getEncoder().encodeToString(note));
                }
                Thread.sleep(5);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                say("unread " + e.getMessage());
                pause();
            }
        }
    }

    /** Says one line, which leaves the process before this returns. */
    static synchronized void say(String line) {
        try {
            OUT.write((line.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets a database that is gone come back. */
    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
