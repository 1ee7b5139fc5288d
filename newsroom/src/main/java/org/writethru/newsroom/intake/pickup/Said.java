package org.writethru.newsroom.intake.pickup;

import org.writethru.wire.text.Clean;

/** What a server said, for people: one line, not longer than they read. */
final class Said {
    private static final int MOST = 200;

    private Said() {}

    static String briefly(String text) {
        return Clean.line(text.length() > MOST ? text.substring(0, MOST) + "…" : text);
    }
}
