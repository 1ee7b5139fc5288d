package org.writethru.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds an embargo that a wire states only in words. */
final class EmbargoWords {
    /** Characters at the beginning of a text that are looked at. */
    private static final int WITHIN = 2_000;

    private static final List<String> STEMS =
            List.of("embarg", "sperr", "эмбарго", "not for ", "not to be ", "hold for", "حظر", "էմբարգո");

    /** Words of notes to editors, where “embargo” is rarely about trade. */
    private static final Pattern IN_NOTES = Pattern.compile(
            "(?iu)(?<!trade |arms |oil |lift the |no |not under )\\bembargo(?:ed|es)?\\b(?! (?:lifted|is lifted|has been lifted|over|is over|expired|on |against ))"
                    + "|\\bsperrfrist\\b|\\bsperrvermerk\\b|\\bembargado\\b|\\bsous embargo\\b|эмбарго(?! на| против)|\\bhold for release\\b"
                    + "|\\bnot (?:to be published|for publication|for release|for use) (?:before|until)\\b|حظر النشر|էմբարգո");

    /** Words of copy: only what can be nothing but an instruction. */
    private static final Pattern IN_COPY =
            Pattern.compile("(?iu)^\\W{0,5}(?:strictly )?embargo(?:ed)?\\s?(?::|until|till|for release|for publication)"
                    + "|\\b(?:strictly|under strict) embargo(?:ed)?\\b|\\bembargoed (?:until|till|for (?:release|publication))\\b"
                    + "|\\bnot for (?:publication|release|use) (?:before|until)\\b|^\\W{0,5}sperrfrist\\b|\\bsperrfrist:"
                    + "|^\\W{0,5}(?:sous embargo|embargo jusqu|embargado hasta|под эмбарго|эмбарго до)");

    private EmbargoWords() {}

    static boolean inNote(String note) {
        return plausible(note) && IN_NOTES.matcher(note).find();
    }

    static boolean inCopy(String text) {
        var start = text.substring(0, Math.min(text.length(), WITHIN));
        return plausible(start) && IN_COPY.matcher(start).find();
    }

    /** Whether the patterns, which took a tenth of the time of a reading, need to look at all. */
    private static boolean plausible(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return STEMS.stream().anyMatch(lower::contains);
    }
}
