package org.writethru.wire.ownxml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.writethru.wire.Notes;
import org.writethru.wire.xml.Xml;

/**
 * Days written with slashes, {@code 03/04/2026}, of which some put the day first and some the month. A number above 12 tells which it
 * is, also for the other days of its document; else the language does, if all who write it put the day first.
 *
 * @param dayFirst what the days of a document tell; absent if they tell nothing, or not the same
 */
record SlashedDays(Optional<Boolean> dayFirst) {
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(\\D.{0,40})?");
    private static final int LONGEST = 60;

    private static final Set<String> DAY_FIRST = Set.of(
            "es", "pt", "fr", "it", "de", "nl", "da", "no", "nb", "nn", "sv", "fi", "pl", "cs", "sk", "ru", "uk", "be",
            "bg", "ro", "el", "tr", "az", "hy", "ka", "ca", "gl", "eu", "hr", "sr", "sl", "ar", "he", "id", "vi", "th");

    static SlashedDays of(List<Element> roots) {
        boolean days = false;
        boolean months = false;
        for (var root : roots) {
            for (var element : root.getAllElements()) {
                var words = element.childrenSize() == 0 ? Xml.words(element) : "";
                var slashed = SLASHED.matcher(words.length() <= LONGEST ? words : "");
                if (slashed.matches()) {
                    days |= Integer.parseInt(slashed.group(1)) > 12;
                    months |= Integer.parseInt(slashed.group(2)) > 12;
                }
            }
        }
        return new SlashedDays(days == months ? Optional.empty() : Optional.of(days));
    }

    /** A time as it stands; one whose day has slashes with dots, the day first. A day that may be a month is noted, and none. */
    Optional<String> dotted(String written, Supplier<String> language, Notes notes) {
        var slashed = SLASHED.matcher(written);
        if (!slashed.matches()) {
            return Optional.of(written);
        }
        int first = Integer.parseInt(slashed.group(1));
        int second = Integer.parseInt(slashed.group(2));
        var order = first == second || first > 12
                ? Optional.of(true)
                : second > 12 ? Optional.of(false) : dayFirst.or(() -> byLanguage(written, language.get(), notes));
        if (order.isEmpty()) {
            notes.add("%s does not tell the day from the month and was not taken.".formatted(Notes.quoted(written)));
        }
        var rest = slashed.group(4) == null ? "" : slashed.group(4);
        return order.map(before ->
                "%d.%d.%s%s".formatted(before ? first : second, before ? second : first, slashed.group(3), rest));
    }

    private static Optional<Boolean> byLanguage(String written, String language, Notes notes) {
        if (!DAY_FIRST.contains(language.split("-", 2)[0])) {
            return Optional.empty();
        }
        notes.add(
                "Of %s the first number was read as the day, as its language has it.".formatted(Notes.quoted(written)));
        return Optional.of(true);
    }
}
