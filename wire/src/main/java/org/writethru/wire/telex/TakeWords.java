package org.writethru.wire.telex;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.writethru.story.Kind;

/**
 * What a keyword line says of the version: “1st Ld-Writethru”, “UPDATE 2”, “CORRECTION”, “KILL”.
 *
 * @param base the keyword without those words
 * @param version from 1; a lead numbered n is version n + 1, since the first story has no number
 * @param release what kind of release it is
 * @param withheld whether it tells to withhold a story
 * @param add whether it is a further part of a story rather than a version of it
 * @param guessed whether the version has no number in the wire, and 2 stands for it
 */
public record TakeWords(String base, long version, Kind release, boolean withheld, boolean add, boolean guessed) {
    private static final String ORDINAL =
            "(\\d{1,2})(?:st|nd|rd|th|er|ère|ème|e|º|ª|\\.|-?[йяе])?|(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)";
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ADD =
            Pattern.compile(START + "(?:(?:" + ORDINAL + ")[\\s-]*(?:add|take)|add[\\s-]?(\\d{1,2}))" + END, FLAGS);
    private static final Pattern NUMBERED = Pattern.compile(
            START + "(?:" + ORDINAL + ")[\\s-]*(?:ld|lead|lede|writethru|write-thru|update|zusammenfassung|zf|sub)s?"
                    + "(?:[\\s-]*(?:writethru|write-thru|writethrough))?" + END,
            FLAGS);
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile(START + "(?:lead|ld|update|wrapup|actualización)[\\s-]?(\\d{1,2})" + END, FLAGS);
    private static final Pattern UNNUMBERED = Pattern.compile(
            "(?:^|(?<=[/,:;(]))\\s*(?:ld|lead|update|updated|zusammenfassung|aktualisierung|aktualizacja|nieuw bericht|mettre à jour|mise à jour|actualisation|actualización|ampliación|дополнение|обновление|обновить|yenilənib|güncelleme|تحديث|թարմացում)\\s*(?=$|[/,:;)])"
                    + "|" + START + "(?:ld-)?(?:writethru|write-thru|writethrough)" + END
                    + "|(?<=[\\p{L}\\d] )lead$",
            FLAGS);
    private static final Pattern CORRECTION = Pattern.compile(
            START
                    + "(?:corrections?(?=\\s*(?:$|[/,:;)-]|take))|corrected(?=\\s*(?:$|[/,:;)-]))|refiled?|corrective|corrects|berichtigung|korrektur|rectificatif|rectificación|corrección|(?:versión )?corregid[ao]|errata|rettifica|korekta|исправление|поправка|коррекция|düzəliş|düzeltme|تصحيح|ուղղում)"
                    + "(?:\\s+take\\s+(\\d{1,6}))?" + END,
            FLAGS);
    private static final Pattern KILL = Pattern.compile(
            "(?:^|(?<=[/,:;(]))\\s*(?:(?:bc|ap|am|pm)-{1,2})?(?:mandatory[\\s-]|bulletin[\\s-]|story[\\s-])?"
                    + "(?:kill|bust|withdrawal|withdrawn|elimination|annulation|anulación|anular|eliminar|annullamento|stornierung|storno|аннулирование|аннулировано|отзыв|ləğv|iptal|إلغاء|չեղարկում)"
                    + "(?:\\s+take\\s+(\\d{1,6}))?\\s*(?=$|[/,:;)]|-{1,2})",
            FLAGS);
    private static final Pattern WITHHOLD =
            Pattern.compile(START + "(?:withhold|withheld)(?:\\s+take\\s+(\\d{1,6}))?" + END, FLAGS);

    /** One of them is in all that the patterns find, as a word of its own or with a number. */
    private static final List<String> LISTED =
            List.of(("ld lead lede write thru writethru writethrough update updated zusammenfassung zf sub wrapup"
                            + " aktualisierung aktualizacja nieuw mettre mise actualisation actualización ampliación дополнение обновление обновить yenilənib güncelleme تحديث թարմացում add take"
                            + " correction corrected refile refiled corrective corrects berichtigung korrektur rectificatif rectificación corrección corregida corregido errata rettifica korekta"
                            + " исправление поправка коррекция düzəliş düzeltme تصحيح ուղղում kill bust withdrawal withdrawn elimination annulation anulación anular eliminar"
                            + " annullamento stornierung storno аннулирование аннулировано отзыв ləğv iptal إلغاء չեղարկում withhold withheld")
                    .split(" "));

    private static final Set<String> WORDS = Set.copyOf(LISTED);

    private static final int LONGEST_ALONE = 30;
    private static final String EDGE = " \t\n\u000b\f\r,/:;_-";

    /** {@code N i e u w}: a word set wide. */
    private static final Pattern WIDE = Pattern.compile("(?<!\\S)\\p{L}(?: \\p{L}){3,}(?!\\S)");

    /** {@code KILL KILL KILL}, {@code RPT-RPT}: the same word again. */
    private static final Pattern AGAIN = Pattern.compile("(?<!\\p{L})(\\p{L}{3,})(?:[\\s-]+\\1)+(?!\\p{L})");

    private static final Pattern STARS = Pattern.compile("[*+\\s]+");

    private static final Pattern EDGES = Pattern.compile("^[\\s,/:;_-]+|[\\s,/:;_-]+$");

    /** What says nothing. */
    static TakeWords none() {
        return new TakeWords("", 1, Kind.PUBLISHED, false, false, false);
    }

    /** Reads a keyword line; one without such words is a first version. */
    public static TakeWords read(String keyword) {
        return plausible(keyword)
                ? telling(keyword)
                : new TakeWords(trimmed(keyword), 1, Kind.PUBLISHED, false, false, false);
    }

    /** Whether a line says of the version and nothing else: {@code REFILE}, {@code 1ST LEAD}, {@code N i e u w  bericht}. */
    static boolean alone(String line) {
        return ofLine(line).isPresent();
    }

    /** What a line says of the version that says nothing else, however loudly: {@code *** KILL - KILL ***}. */
    static Optional<TakeWords> ofLine(String line) {
        if (line.length() > LONGEST_ALONE) {
            return Optional.empty();
        }
        var close = WIDE.matcher(line).replaceAll(word -> word.group().replace(" ", ""));
        var bare = AGAIN.matcher(STARS.matcher(close).replaceAll(" ").strip()).replaceAll("$1");
        return Optional.of(bare)
                .filter(TakeWords::plausible)
                .map(TakeWords::telling)
                .filter(take -> take.base().isEmpty());
    }

    /** Most keywords have no such word, and ten patterns need not be tried on them. */
    private static boolean plausible(String keyword) {
        var word = new StringBuilder();
        boolean numbered = false;
        for (int at = 0; at <= keyword.length(); at++) {
            char character = at < keyword.length() ? keyword.charAt(at) : ' ';
            if (Character.isLetter(character)) {
                word.append(Character.toLowerCase(Character.toUpperCase(character)));
            } else if (Character.isDigit(character)) {
                numbered = true;
            } else if (!word.isEmpty()) {
                if (numbered ? holdsTelling(word.toString()) : isTelling(word.toString())) {
                    return true;
                }
                word.setLength(0);
                numbered = false;
            }
        }
        return false;
    }

    /** Alone, as several, or run together with the word of a number. */
    private static boolean isTelling(String word) {
        return WORDS.contains(word)
                || word.endsWith("s") && WORDS.contains(word.substring(0, word.length() - 1))
                || beginsWithOrdinal(word);
    }

    private static boolean beginsWithOrdinal(String word) {
        for (var ordinal : ORDINALS) {
            if (word.startsWith(ordinal)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsTelling(String word) {
        for (var telling : LISTED) {
            if (word.contains(telling)) {
                return true;
            }
        }
        return false;
    }

    private static TakeWords telling(String keyword) {
        var kill = KILL.matcher(keyword);
        if (kill.find()) {
            return ofNumber(kill, keyword, Kind.WITHDRAWN, false);
        }
        var withhold = WITHHOLD.matcher(keyword);
        if (withhold.find()) {
            return ofNumber(withhold, keyword, Kind.UPDATED, true);
        }
        var correction = CORRECTION.matcher(keyword);
        if (correction.find()) {
            return ofNumber(correction, keyword, Kind.CORRECTED, false);
        }
        return leads(keyword);
    }

    /** A correction and a kill may stand beside a lead’s number. */
    private static TakeWords ofNumber(Matcher found, String keyword, Kind kind, boolean withheld) {
        var rest = without(found, keyword);
        var number = found.groupCount() > 0 && found.group(1) != null ? Long.parseLong(found.group(1)) : 0;
        var lead = leads(rest);
        boolean numbered = lead.release() == Kind.UPDATED && !lead.guessed();
        long version = number > 0 ? number : numbered ? lead.version() : 2;
        return new TakeWords(
                lead.add() ? rest : lead.base(), Math.max(1, version), kind, withheld, false, number == 0 && !numbered);
    }

    private static TakeWords leads(String keyword) {
        var add = ADD.matcher(keyword);
        if (add.find()) {
            return new TakeWords(without(add, keyword), 1, Kind.PUBLISHED, false, true, false);
        }
        var numbered = NUMBERED.matcher(keyword);
        if (numbered.find()) {
            return update(without(numbered, keyword), number(numbered.group(1), numbered.group(2)) + 1, false);
        }
        var behind = NUMBER_BEHIND.matcher(keyword);
        if (behind.find()) {
            return update(without(behind, keyword), Long.parseLong(behind.group(1)) + 1, false);
        }
        var unnumbered = UNNUMBERED.matcher(keyword);
        return unnumbered.find()
                ? update(without(unnumbered, keyword), 2, true)
                : new TakeWords(trimmed(keyword), 1, Kind.PUBLISHED, false, false, false);
    }

    private static TakeWords update(String base, long version, boolean guessed) {
        return new TakeWords(base, version, Kind.UPDATED, false, false, guessed);
    }

    private static long number(@Nullable String digits, @Nullable String word) {
        return digits != null
                ? Long.parseLong(digits)
                : ORDINALS.indexOf(String.valueOf(word).toLowerCase(Locale.ROOT)) + 1L;
    }

    private static String without(Matcher found, String keyword) {
        var before = trimmed(keyword.substring(0, found.start()));
        var after = trimmed(keyword.substring(found.end()));
        return before.isEmpty() || after.isEmpty() ? before + after : before + "/" + after;
    }

    private static String trimmed(String keyword) {
        int from = 0;
        int to = keyword.length();
        if (to > 0 && keyword.charAt(to - 1) > '~') {
            return EDGES.matcher(keyword).replaceAll("");
        }
        while (from < to && isEdge(keyword.charAt(from))) {
            from++;
        }
        while (from < to && isEdge(keyword.charAt(to - 1))) {
            to--;
        }
        return keyword.substring(from, to);
    }

    private static boolean isEdge(char character) {
        return character <= '_' && EDGE.indexOf(character) >= 0;
    }

    /** Whether it says more than that this is the first version. */
    public boolean telling() {
        return release != Kind.PUBLISHED || add;
    }

    /** Of two places that may say it, the one that does; the first if both do. */
    public TakeWords or(TakeWords other) {
        return telling() || !other.telling()
                ? this
                : new TakeWords(base, other.version, other.release, other.withheld, other.add, other.guessed);
    }

    /** The number, where the wire states one elsewhere. */
    public TakeWords numbered(Optional<Long> number) {
        return number.map(given -> new TakeWords(base, given, release, withheld, add, false))
                .orElse(this);
    }
}
