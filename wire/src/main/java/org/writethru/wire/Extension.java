package org.writethru.wire;

import org.writethru.story.Kind;

/** Our own names in the formats of others, described in {@code docs/formats/mapping.md}. They never change. */
public final class Extension {
    /** What all of them begin with. */
    public static final String NAMESPACE = "https://writethru.org/ns/wire#";

    private Extension() {}

    /** The notion of what the editor said of a release of this kind: {@code note}, {@code correction} or {@code reason}. */
    public static String publicNote(Kind kind) {
        return switch (kind) {
            case PUBLISHED, UPDATED -> "note";
            case CORRECTED -> "correction";
            case WITHDRAWN -> "reason";
        };
    }

    /** The name of one of our notions, such as {@code record}. */
    public static String of(String notion) {
        return NAMESPACE + notion;
    }
}
