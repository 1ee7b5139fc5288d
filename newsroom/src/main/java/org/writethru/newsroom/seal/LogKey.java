package org.writethru.newsroom.seal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.writethru.log.Reading;
import org.writethru.log.SigningKey;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LogName;
import org.writethru.newsroom.platform.DataFolder;

/** The private key of the log, in a file of the data folder that only its owner can read. */
public final class LogKey {
    /** The file's name in the data folder. */
    public static final String FILE = "log.key";

    private static final String NEXT = "log.key.next";

    private LogKey() {}

    /**
     * The key that signs this log; absent if the log has a name but this folder no key, so that another node signs. At the
     * first start of all it makes one and gives the log its name.
     *
     * @param origin the name of a new log, such as {@code news.example/log}; a log that has a name keeps it
     * @throws IllegalStateException if the key in the folder is not that of the log
     */
    public static Optional<SigningKey> of(
            DataFolder folder, Ledger ledger, String origin, SecureRandom random, Clock clock) {
        var name = ledger.name().orElseGet(() -> firstName(folder, ledger, origin, random, clock));
        var key = in(folder, FILE);
        if (key.isEmpty() || isOf(key.get(), name)) {
            return key;
        }
        return Optional.of(nextKey(folder, name)
                .orElseThrow(() -> new IllegalStateException(
                        "The key in %s signs as %s, but the log is %s with another key. Put the log's own key there, from the data folder of the node that signs."
                                .formatted(
                                        folder.file(FILE), key.get().verifier().name(), name.origin()))));
    }

    private static LogName firstName(
            DataFolder folder, Ledger ledger, String origin, SecureRandom random, Clock clock) {
        var key = in(folder, FILE).orElseGet(() -> make(folder, FILE, origin, random));
        return ledger.begin(key.verifier().name(), key.verifier().text(), clock.instant());
    }

    private static boolean isOf(SigningKey key, LogName name) {
        return key.verifier().text().equals(name.vkey());
    }

    /** A key made for the log's present name that did not come into its place, because the process ended before. */
    private static Optional<SigningKey> nextKey(DataFolder folder, LogName name) {
        var next = in(folder, NEXT).filter(key -> isOf(key, name));
        next.ifPresent(key -> promote(folder, key));
        return next;
    }

    /** Makes a key that will be the log's once the database says so. */
    static SigningKey makeNext(DataFolder folder, String origin, SecureRandom random) {
        return make(folder, NEXT, origin, random);
    }

    /** Puts the next key into its place; the one before stays beside it under the name of its id. */
    static void promote(DataFolder folder, SigningKey next) {
        in(folder, FILE)
                .ifPresent(old ->
                        folder.write("%s.%08x".formatted(FILE, old.verifier().id()), old.text() + "\n"));
        folder.write(FILE, next.text() + "\n");
        folder.remove(NEXT);
    }

    private static SigningKey make(DataFolder folder, String file, String origin, SecureRandom random) {
        var key = SigningKey.generate(origin, random);
        folder.write(file, key.text() + "\n");
        return key;
    }

    private static Optional<SigningKey> in(DataFolder folder, String file) {
        return folder.read(file).map(text -> switch (SigningKey.read(text.strip())) {
            case Reading.Legible<SigningKey>(var key) -> key;
            case Reading.Unreadable<SigningKey>(var where, var why) ->
                throw new IllegalStateException("The file %s cannot be read: %s: %s".formatted(file, where, why));
        });
    }
}
