package org.writethru.newsroom.intake.incoming;

import java.nio.charset.StandardCharsets;
import org.writethru.newsroom.staff.StaffKey;

/** Seals the passwords and keys with which sources are signed in to, each so that it opens for its source alone. */
public final class SourceSecrets {
    private final StaffKey key;

    public SourceSecrets(StaffKey key) {
        this.key = key;
    }

    /** Seals one for the source of this id. */
    public String sealed(String id, String secret) {
        return key.seal(secret.getBytes(StandardCharsets.UTF_8), whose(id));
    }

    /**
     * Opens that of a source; empty if it has none.
     *
     * @throws IllegalStateException if it was sealed on a node with another key
     */
    public String opened(Source source) {
        return source.secret().isEmpty()
                ? ""
                : new String(key.open(source.secret(), whose(source.id())), StandardCharsets.UTF_8);
    }

    private static String whose(String id) {
        return "intake source " + id;
    }
}
