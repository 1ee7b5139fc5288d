package org.writethru.wire.page;

import java.util.List;
import java.util.Set;

/** Tells whether words can name a place, as datelines name them. */
final class PlaceNames {
    private static final int MOST_WORDS = 4;
    static final int MOST_CHARACTERS = 45;
    private static final Set<String> PARTICLES = Set.copyOf(List.of(
            "de", "la", "le", "las", "los", "el", "al", "am", "an", "der", "den", "of", "the", "sur", "sous", "del",
            "di", "du", "da", "do", "dos", "and", "i", "na", "on", "upon", "und", "on-", "-", "г.", "на"));
    private static final Set<String> ARTICLES = Set.of("los", "las", "el", "le", "les", "la");
    private static final Set<String> NEVER_FIRST = Set.copyOf(List.of(
            "in", "on", "at", "the", "from", "to", "by", "a", "an", "as", "it", "he", "she", "we", "they", "this",
            "that", "after", "before", "since", "for", "photo", "update", "updated", "в", "во", "на", "из", "от", "по",
            "до", "с", "о", "фото", "это", "как", "он", "она", "они", "к", "и", "а", "но", "im", "am", "der", "die",
            "das", "le", "il", "elle", "les", "en", "el", "los", "foto", "por", "bu", "o", "և", "في", "من", "على",
            "إلى", "عن", "قال", "و"));

    private PlaceNames() {}

    static boolean can(String words) {
        if (words.isEmpty()
                || words.length() > MOST_CHARACTERS
                || words.codePoints().anyMatch(Character::isDigit)) {
            return false;
        }
        var each = words.split("\\s+", -1);
        if (each.length > MOST_WORDS || (NEVER_FIRST.contains(Words.lower(each[0])) && !article(words, each))) {
            return false;
        }
        for (var word : each) {
            if (!nameLike(word)) {
                return false;
            }
        }
        return words.codePoints().filter(Character::isLetter).count() >= 2;
    }

    /** Articles that begin the names of places, where the whole of it is in capitals: {@code LOS ANGELES}, {@code LE HAVRE}. */
    private static boolean article(String words, String[] each) {
        return each.length > 1
                && ARTICLES.contains(Words.lower(each[0]))
                && words.equals(words.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean nameLike(String word) {
        if (word.isEmpty()) {
            return false;
        }
        int first = word.codePointAt(0);
        return PARTICLES.contains(word)
                || (Character.isLetter(first)
                        && !Words.small(first)
                        && word.codePoints().allMatch(PlaceNames::inName));
    }

    private static boolean inName(int point) {
        return Character.isLetter(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK
                || "-'’ʼ.‘`".indexOf(point) >= 0;
    }
}
