package org.writethru.newsroom.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something that the desk looks for in a text before it is released. */
public enum Check {
    /** Copy without a dateline. */
    DATELINE("dateline", Level.WARNING),
    /** A headline longer than the house likes them. */
    HEADLINE("headline", Level.WARNING),
    /** A picture that says nothing to those who cannot see it. */
    ALTERNATIVE("alternative", Level.STOP),
    /** A picture without the name of who made it. */
    CREDIT("credit", Level.WARNING),
    /** A link that is no web address. */
    LINK("link", Level.STOP),
    /** Somebody's words, and nobody who said them. */
    QUOTE("quote", Level.WARNING),
    /** A number that is another than in the last take. */
    NUMBER("number", Level.WARNING);

    private final String word;
    private final Level level;

    /** How much a finding weighs. */
    public enum Level {
        /** Nobody looks for it. */
        OFF("off"),
        /** It is said. */
        WARNING("warning"),
        /** It is said, and nothing is released before it is put right. */
        STOP("stop");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        /** The word for it, as house files and scripts write it. */
        public String word() {
            return word;
        }

        /** The level with this word. */
        public static Optional<Level> named(String word) {
            return Arrays.stream(values())
                    .filter(level -> level.word.equals(word))
                    .findFirst();
        }
    }

    Check(String word, Level level) {
        this.word = word;
        this.level = level;
    }

    /** The word for it, as house files and scripts write it. */
    public String word() {
        return word;
    }

    /** How much it weighs where the house says nothing. */
    public Level byDefault() {
        return level;
    }

    /** The check with this word. */
    public static Optional<Check> named(String word) {
        return Arrays.stream(values()).filter(check -> check.word.equals(word)).findFirst();
    }

    /** All words. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Check::word).toList();
    }
}
