package org.writethru.wire.page;

import java.util.Optional;
import java.util.regex.Pattern;

/** The line that says who wrote the copy. */
public final class Byline {
    private static final int LONGEST = 100;
    private static final Pattern LABELLED = Pattern.compile(
            "(?iU)^(?:author|authors|written by|reported by|reporter|автор|авторы|корреспондент|müəllif|yazar|muhabir|հեղինակ|ავტორი|الكاتب|المحرر|كتب|autor|autorin|autore|auteur)\\s*[:—–-]\\s*(.{2,80})$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "^(?:By:?|BY:?|by|Reported by|Written by|Von|VON|Par|PAR|par|Por|POR|Di|Door|بقلم:?|كتبت?:?)\\s+((?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’ -]{1,80}(?:(?:,|\\||//?| - | – )\\s?[\\p{L}\\p{M}.'’ ]{2,40}){0,2})$");

    private static final Pattern WITH_AGENCY = Pattern.compile(
            "^(?:(?:By|От)\\s+)?((?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’-]{1,30}(?:\\s(?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’-]{1,30}){0,3})\\s[-–—]\\s((?:\\p{Lu}|\\p{Lo})[\\p{L}\\p{M}.'’ -]{1,30}):$");

    private static final Pattern NAME = Pattern.compile(
            "(\\p{Lu}[\\p{L}\\p{M}.'’-]{1,25}(?: (?:(?:de|del|de la|von|van|di|da|y|e|und|et|and) )?\\p{Lu}[\\p{L}\\p{M}.'’-]{1,25}){1,4})(?:\\s?[|,/]\\s?[\\p{L} .'-]{2,40})?");

    private static final int LONGEST_SIGNED = 400;
    private static final char HANGUL = '\uAC00';

    /** {@code (Ana Orel & Ben Dahl/20261103)}, with whom to ask behind it or not. */
    private static final Pattern SIGNED = Pattern.compile(
            "\\((\\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}(?: (?:& )?\\p{Lu}[\\p{L}\\p{M}.'’-]{0,25}){1,7})/(?:19|20)\\d{6}(?:/.{0,300})?\\)");

    /** Where the house sent the writers, behind their names. */
    private static final Pattern SENT = Pattern.compile(
            "(?iU),? (?:envoyée?s? spécia(?:le?s?|ux)|enviad[oa]s? especial(?:es)?|inviat[oaie] speciale?i?|special correspondents?)\\b[\\p{L} ,'’-]{0,40}$");

    /** {@code 홍길동 기자 gildong@harbour.example}. */
    private static final Pattern KOREAN =
            Pattern.compile("(?:\\p{IsHangul}{2,4}=)?(\\p{IsHangul}{2,4}) ?(?:기자|특파원)(?: ?\\S{1,40}@\\S{1,60})?");

    private Byline() {}

    /** A writer and the agency on one line, as some agencies put them above their copy. */
    record WithAgency(String name, String agency) {}

    static Optional<WithAgency> withAgency(String line) {
        var found = line.length() > LONGEST ? null : WITH_AGENCY.matcher(line);
        return found != null && found.matches()
                ? Optional.of(new WithAgency(found.group(1), found.group(2)))
                : Optional.empty();
    }

    /** The name that a line is, with a place behind it or not: a byline where it stands right above the time. */
    static Optional<String> named(String line) {
        var found = line.length() > LONGEST ? null : NAME.matcher(line);
        return found != null && found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The names with which an agency signs copy, in brackets before the day, or the writer below Korean copy. */
    public static Optional<String> signed(String line) {
        if (line.length() > LONGEST_SIGNED || line.isEmpty()) {
            return Optional.empty();
        }
        var found =
                line.charAt(0) == '(' ? SIGNED.matcher(line) : line.charAt(0) >= HANGUL ? KOREAN.matcher(line) : null;
        return found != null && found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** The name in this line, if it is a byline. */
    public static Optional<String> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        var labelled = LABELLED.matcher(line);
        if (labelled.matches()) {
            return Optional.of(labelled.group(1).strip());
        }
        var preposition = PREPOSITION.matcher(SENT.matcher(line).replaceFirst(""));
        return preposition.matches() && Words.count(line) <= (line.contains(" // ") ? 14 : 9) && !line.endsWith(".")
                ? Optional.of(preposition.group(1).strip())
                : Optional.empty();
    }
}
