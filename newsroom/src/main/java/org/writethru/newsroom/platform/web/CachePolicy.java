package org.writethru.newsroom.platform.web;

/** How long others may keep an answer without asking again (RFC 9111, RFC 5861). */
public enum CachePolicy {
    /** What a release may change: asked for again after seconds, shown meanwhile while asking. */
    PAGE("public, max-age=10, stale-while-revalidate=30"),
    /** What never changes but may have to disappear: never shown without asking once its time is over. */
    KILLABLE("public, max-age=60, must-revalidate"),
    /** What never changes and tells nothing that could be withdrawn. */
    IMMUTABLE("public, max-age=31536000, immutable"),
    /** What changes with every release and is worth little when old. */
    MOMENTARY("public, max-age=1"),
    /** Where a story stands now; short, so that it may move back. */
    REDIRECT("public, max-age=60"),
    /** What one person may see, again without asking for a minute. */
    OWN("private, max-age=60"),
    /** What must be asked for every time. */
    NEVER("no-store");

    private final String header;

    CachePolicy(String header) {
        this.header = header;
    }

    /** The value of {@code Cache-Control}. */
    public String header() {
        return header;
    }
}
