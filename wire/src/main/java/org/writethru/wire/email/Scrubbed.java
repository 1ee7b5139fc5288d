package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.wire.Notes;

/** What programs of mailing lists leave in the place of attachments that they took away: a line of hyphens, and what there was. */
final class Scrubbed {
    private static final Pattern NEXT = Pattern.compile("-{10,20} next part -{10,20}\\s*");
    private static final Pattern TAKEN = Pattern.compile(
            "(?i)(?:a non-text attachment|an html attachment|an embedded (?:message|and charset-unspecified text)|an embedded .{1,60}) was scrubbed\\.\\.\\.\\s*");
    private static final Pattern OF_IT = Pattern.compile(
            "(?i)(?:name|type|size|desc|url|from|to|subject|date|skipped content of type)\\b:?.{0,400}|<?https?://\\S{1,400}>?\\s*");

    private Scrubbed() {}

    /** The text without it. */
    static String without(String text, Notes notes) {
        if (!text.contains(" next part -")) {
            return text;
        }
        var kept = new ArrayList<String>();
        var lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (NEXT.matcher(lines.get(at)).matches()) {
                kept.add("");
                at = end(lines, at) - 1;
            } else {
                kept.add(lines.get(at));
            }
        }
        if (kept.equals(lines)) {
            return text;
        }
        notes.add("What a mailing list says of attachments that it took away was left out.");
        return String.join("\n", kept);
    }

    /** Behind what it says of the attachment; text that is the next part itself stays. */
    private static int end(List<String> lines, int mark) {
        int end = mark + 1;
        if (end < lines.size() && TAKEN.matcher(lines.get(end)).matches()) {
            end++;
            while (end < lines.size() && OF_IT.matcher(lines.get(end)).matches()) {
                end++;
            }
        }
        return end;
    }
}
