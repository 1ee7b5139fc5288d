package org.writethru.wire;

import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.text.ReleaseWords;
import org.writethru.wire.text.Stems;

/** Finds an embargo that a wire states only in words. */
public final class EmbargoWords {
    /** Characters at the beginning of a text that are looked at. */
    private static final int WITHIN = 2_000;

    private static final Stems STEMS = new Stems(
            "embarg",
            "sperr",
            "эмбарго",
            "not for ",
            "not to be ",
            "nicht vor",
            "hold for",
            "held until",
            "не для ",
            "حظر",
            "محظور",
            "ممنوع",
            "էմբարգո");

    /** Words of notes to editors, where “embargo” is rarely about trade. */
    private static final Pattern IN_NOTES = Pattern.compile(
            "(?iu)(?<!trade |arms |oil |lift the |no |not under )\\bembargo(?:ed|es)?\\b(?! (?:lifted|is lifted|has been lifted|over|is over|expired|on |against ))"
                    + "|\\bsperrfrist\\b|\\bsperrvermerk\\b|\\bembargado\\b|\\bsous embargo\\b|эмбарго(?! на| против)|\\bhold for release\\b"
                    + "|\\bnicht vor\\b.{3,60}\\b(?:verwenden|veröffentlichen|senden)\\b"
                    + "|\\bnot (?:to be published|for publication|for release|for use) (?:before|until)\\b|حظر النشر|محظور النشر|ممنوع النشر|էմբարգո");

    /** Words of copy: only what can be nothing but an instruction. */
    private static final Pattern IN_COPY = Pattern.compile(
            "(?iu)^\\W{0,5}(?:strictly |under (?:strict )?)?embargo(?:ed)?\\s?(?::|until|till|to \\d|for release|for publication)"
                    + "|\\b(?:strictly|under strict) embargo(?:ed)?\\b|\\bembargoed (?:until|till|to|for (?:release|publication))\\b"
                    + "|\\bnot for (?:publication|release|use) (?:before|until)\\b|^\\W{0,5}sperrfrist\\b|\\bsperrfrist:"
                    + "|^\\W{0,5}(?:sous embargo|embargo jusqu|embargado hasta|bajo embargo|embargo (?:hasta|fino a|tot|til|till) |onder embargo tot|под эмбарго|эмбарго до|محظور النشر (?:حتى|قبل)|ممنوع النشر (?:حتى|قبل)|حظر النشر حتى|يحظر النشر)");

    private EmbargoWords() {}

    /** The words of a note from those on that hold the item back. */
    static Optional<String> inNote(String note) {
        return found(IN_NOTES, note);
    }

    /** The words of copy from those on that hold it back. */
    public static Optional<String> inCopy(String text) {
        return found(IN_COPY, text.substring(0, Math.min(text.length(), WITHIN)));
    }

    private static Optional<String> found(Pattern pattern, String text) {
        if (!plausible(text)) {
            return Optional.empty();
        }
        if (ReleaseWords.embargo(text)) {
            return Optional.of(text);
        }
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(text.substring(found.start())) : Optional.empty();
    }

    /** Whether there is no word in the text that could say so. */
    public static boolean none(String text) {
        return !plausible(text);
    }

    /** Whether the patterns, which took a tenth of the time of a reading, need to look at all. */
    private static boolean plausible(String text) {
        return STEMS.in(text);
    }
}
