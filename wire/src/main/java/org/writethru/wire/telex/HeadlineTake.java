package org.writethru.wire.telex;

import java.util.regex.Pattern;

/** What a headline says of the version: “UPDATE 2-…”, “CORRECTED-…”, “Dam/CORRECTION: …”. */
final class HeadlineTake {
    private static final Pattern HOUSES_FIRST =
            Pattern.compile("^(?:(UPDATE|WRAPUP) (\\d{1,2})-|(CORRECTED|REFILE|CORRECTION|RPT)-)");

    private HeadlineTake() {}

    /** @param known what the heading says, which counts for more */
    static TakeWords read(String text, TakeWords known) {
        var take = known.or(first(text));
        int colon = text.indexOf(':');
        int second = text.indexOf(':', colon + 1);
        if (colon > 0 && second > 0 && second < 40) {
            return take.or(TakeWords.read(text.substring(colon + 1, second)));
        }
        return colon > 0 && colon < 20 ? take.or(TakeWords.read(text.substring(0, colon))) : take;
    }

    private static TakeWords first(String text) {
        var found = HOUSES_FIRST.matcher(text);
        if (!found.find()) {
            return TakeWords.none();
        }
        return TakeWords.read(
                found.group(2) != null
                        ? "UPDATE " + found.group(2)
                        : found.group(3).equals("RPT") ? "" : "CORRECTION");
    }
}
