package org.writethru.newsroom.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.writethru.story.Unfit;

/** What may be a password: long enough, and not one of those that are tried first. */
final class PasswordRule {
    static final int LEAST = 12;
    static final int MOST = 200;

    /** Turns at least: places where the next character is not the same or its neighbour, as in “aaaaaaaaaaaa” and “123456789012”. */
    private static final int LEAST_TURNS = 4;

    /** Letters that must remain when common words and runs of the keyboard are taken out. */
    private static final int LEAST_OWN = 5;

    /** Longest first, so that a word is not left over from a longer one. */
    private static final List<String> COMMON = common();

    private PasswordRule() {}

    private static List<String> common() {
        try (var in = Objects.requireNonNull(PasswordRule.class.getResourceAsStream("common-passwords.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Checks it for somebody with this login and name.
     *
     * @throws Unfit saying what would be right
     */
    static void check(String password, String login, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST || length > MOST) {
            throw new Unfit(
                    "password",
                    "A password has %d to %d characters; four words that have nothing to do with each other make a good one."
                            .formatted(LEAST, MOST));
        }
        if (turns(password) < LEAST_TURNS || own(password, login, name) < LEAST_OWN) {
            throw new Unfit(
                    "password",
                    "That password is among the first that anybody would try. Take four words that have nothing to do with each other.");
        }
    }

    private static int turns(String password) {
        var points = password.codePoints().toArray();
        int turns = 0;
        for (int at = 1; at < points.length; at++) {
            turns += Math.abs(points[at] - points[at - 1]) > 1 ? 1 : 0;
        }
        return turns;
    }

    /** Letters that are left without what anybody would try; all characters of what has no letters. */
    private static int own(String password, String login, String name) {
        if (password.codePoints().noneMatch(Character::isLetter)) {
            return password.length();
        }
        var rest = plain(password);
        for (var word : COMMON) {
            rest = rest.replace(word, "");
        }
        for (var word : (login + " " + name).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", 50)) {
            rest = word.length() > 2 ? rest.replace(plain(word), "") : rest;
        }
        return rest.length();
    }

    /** Letters alone, with those back that are often written as digits; digits at either end are an addition. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}@$]+|[^\\p{L}@$]+$", "")
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('@', 'a')
                .replace('5', 's')
                .replace('$', 's')
                .replaceAll("[^\\p{L}]+", "");
    }
}
