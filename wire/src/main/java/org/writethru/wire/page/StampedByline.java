package org.writethru.wire.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** A line of who wrote the copy and, behind that, of when it was told: {@code By Ana Orel Tuesday, Nov. 3, 2026}. */
final class StampedByline {
    private static final int MOST_WORDS = 9;

    /** What divides the name from the time. */
    private static final Pattern DIVIDING =
            Pattern.compile("(?i)(?:\\s?[|,;•·–—-]|\\s(?:on|am|le|el|posted|published|updated|at))$");

    /** The name that a writer has on some network, and how many comments there are. */
    private static final Pattern BEHIND = Pattern.compile("(?:\\s@\\w{2,30}|\\s\\d{1,5}\\s?[Cc]omments?){1,2}$");

    private static final Pattern BEFORE = Pattern.compile("^(?:By:?|BY:?|by|Von|VON|Par|PAR|Por|POR|Di|Door)\\s+");

    private StampedByline() {}

    /** The name in the line, if there is nothing else in it but the time: a day alone only behind a word such as “by”. */
    static Optional<String> name(String line) {
        if (line.length() > TimeLine.LONGEST || line.codePoints().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var bare = BEHIND.matcher(line).replaceFirst("");
        int space = -1;
        for (int words = 1; words <= MOST_WORDS; words++) {
            space = bare.indexOf(' ', space + 1);
            if (space < 0) {
                return Optional.empty();
            }
            var name = words > 1 ? named(bare.substring(0, space)) : Optional.<String>empty();
            if (name.isPresent() && tells(bare, space)) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(String words) {
        var bare = DIVIDING.matcher(words).replaceFirst("");
        return Byline.named(BEFORE.matcher(bare).replaceFirst(""));
    }

    private static boolean tells(String line, int from) {
        return TimeLine.read(line.substring(from + 1))
                .filter(time -> time.rest().isBlank())
                .filter(time -> time.complete()
                        || time.date().isPresent() && BEFORE.matcher(line).lookingAt())
                .isPresent();
    }
}
