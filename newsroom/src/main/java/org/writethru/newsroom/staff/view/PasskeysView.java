package org.writethru.newsroom.staff.view;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.staff.Stamp;

/**
 * The page about one's passkeys.
 *
 * @param device what the browser is, as the name of a new one
 * @param recoveryCodes new ones, shown once
 * @param news what was done just now; may be empty
 * @param fault what was refused; may be empty
 * @param faultField the field at fault
 */
public record PasskeysView(
        List<Line> passkeys, String device, List<String> recoveryCodes, String news, String fault, String faultField) {
    /**
     * A passkey in the list.
     *
     * @param used when it was last used; absent if never
     */
    public record Line(String id, String name, Stamp added, Optional<Stamp> used) {}

    /** Keeps its own copies. */
    public PasskeysView {
        passkeys = List.copyOf(passkeys);
        recoveryCodes = List.copyOf(recoveryCodes);
    }
}
