package org.writethru.newsroom.staff;

import java.util.Locale;

/** What a person may do; each covers those before it. */
public enum Role {
    /** Drafts, and files to the desk. */
    REPORTER,
    /** Also releases, updates, corrects and withdraws. */
    EDITOR,
    /** Also looks after staff, subscribers and house style. */
    CHIEF;

    /** Whether whoever has this role may do what needs that one. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
