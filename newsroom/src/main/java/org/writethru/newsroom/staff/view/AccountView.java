package org.writethru.newsroom.staff.view;

import java.util.List;
import org.writethru.newsroom.staff.Stamp;

/**
 * The page about one's own account.
 *
 * @param news what was done just now; may be empty
 * @param fault what was refused; may be empty
 * @param faultField the field at fault
 * @param asked whether a second factor is asked for at sign-in
 * @param codes whether it may be a code of an app
 * @param passkeys how many there are
 */
public record AccountView(
        String login,
        String name,
        String role,
        String news,
        String fault,
        String faultField,
        boolean asked,
        boolean codes,
        int passkeys,
        long recoveryLeft,
        List<SessionLine> sessions) {
    /** A session in the list. */
    public record SessionLine(String id, boolean here, String device, String address, Stamp begun, Stamp seen) {}

    /** Keeps its own copy. */
    public AccountView {
        sessions = List.copyOf(sessions);
    }
}
