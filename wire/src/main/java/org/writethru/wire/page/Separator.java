package org.writethru.wire.page;

import java.util.regex.Pattern;

/** The line between takes: one sign, several times. */
final class Separator {
    private static final Pattern FORM =
            Pattern.compile("([*•·∙#=_~+.◆■●⁂—–―─━‐-])(?:\\s*\\1){2,119}|\\*\\s*\\*|⁂|[—–―─━-]{2}|\\*\\s?-\\s?\\*");

    /** {@code # # #}, with which releases end. */
    private static final Pattern END = Pattern.compile("#{3,5}|#(?: #){2,4}");

    private Separator() {}

    static boolean isEnd(String line) {
        return END.matcher(line).matches();
    }

    static boolean is(String line) {
        return line.length() <= 240 && FORM.matcher(line).matches() && !line.equals("...");
    }
}
