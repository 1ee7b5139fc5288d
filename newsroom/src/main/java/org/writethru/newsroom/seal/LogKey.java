package org.writethru.newsroom.seal;

import java.security.SecureRandom;
import java.util.Optional;
import org.writethru.log.Reading;
import org.writethru.log.SigningKey;
import org.writethru.newsroom.platform.DataFolder;

/** The private key of the log, in a file of the data folder that only its owner can read. */
public final class LogKey {
    /** The file's name in the data folder. */
    public static final String FILE = "log.key";

    private LogKey() {}

    /** The key of this folder. */
    public static Optional<SigningKey> of(DataFolder folder) {
        return folder.read(FILE).map(String::strip).map(LogKey::read);
    }

    private static SigningKey read(String text) {
        return switch (SigningKey.read(text)) {
            case Reading.Legible<SigningKey>(var key) -> key;
            case Reading.Unreadable<SigningKey>(var where, var why) ->
                throw new IllegalStateException("The file %s cannot be read: %s: %s".formatted(FILE, where, why));
        };
    }

    /** Makes a key for this origin and keeps it in the folder; a key that is there already stays beside it under another name. */
    public static SigningKey make(DataFolder folder, String origin, SecureRandom random) {
        folder.read(FILE)
                .ifPresent(old -> folder.write(FILE + "." + read(old.strip()).verifier().hashCode(), old));
        var key = SigningKey.generate(origin, random);
        folder.write(FILE, key.text() + "\n");
        return key;
    }
}
