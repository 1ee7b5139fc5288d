package org.writethru.story;

import java.util.Arrays;

/** What kind of release made a take, where no more of the release is at hand than this. */
public enum Kind {
    /** The first take. */
    PUBLISHED("Published"),
    /** New facts. */
    UPDATED("Updated"),
    /** An error put right. */
    CORRECTED("Corrected"),
    /** The whole story taken back. */
    WITHDRAWN("Withdrawn");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The kind of a release. */
    public static Kind of(Release release) {
        return switch (release) {
            case Release.Published _ -> PUBLISHED;
            case Release.Updated _ -> UPDATED;
            case Release.Corrected _ -> CORRECTED;
            case Release.Withdrawn _ -> WITHDRAWN;
        };
    }

    /**
     * The kind for which this word stands.
     *
     * @throws Unfit if it stands for none
     */
    public static Kind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Unfit("kind", "There is no kind of release “%s”.".formatted(word)));
    }

    /** The word for it, as records, feeds, reports and tables write it. */
    public String word() {
        return word;
    }
}
