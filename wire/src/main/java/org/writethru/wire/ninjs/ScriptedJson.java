package org.writethru.wire.ninjs;

import java.util.regex.Pattern;

/**
 * JSON in the script that interfaces put around it for browsers: a call, an assignment, or a guard in front; below lines of remarks;
 * or with names that are not quoted.
 */
final class ScriptedJson {
    private static final String REMARKS = "(?:\\s*(?://.{0,200}\\R|/\\*[^*]{0,200}\\*/))";
    private static final String NAMES = "[\\w$.]{1,80}(?:\\[['\"]\\w{1,80}['\"]])?";
    private static final String FRONT =
            "(?:\\)\\]\\}['\"]?,?|while\\s?\\(1\\);|(?:export )?(?:default\\b|(?:var |let |const )?" + NAMES
                    + "\\s*[(=]))\\s*";
    private static final String BARE_MEMBER = "\\{\\s*[A-Za-z_$][\\w$]{0,60}\\s*:\\s*[\"'\\[{]";
    private static final String VALUE = "\\{\\s*[\"'}]|\\[\\s*[\\[{\\]]|" + BARE_MEMBER;

    private static final Pattern SCRIPT =
            Pattern.compile("(%s{0,20}\\s*%s)(?=%s)|%s{1,20}\\s*(?=%s)|\\s*(?=(?:\\[\\s*)?%s)"
                    .formatted(REMARKS, FRONT, VALUE, REMARKS, VALUE, BARE_MEMBER));

    private ScriptedJson() {}

    /** Whether a text begins so. */
    static boolean is(String beginning) {
        return SCRIPT.matcher(beginning).lookingAt();
    }

    /** The JSON without the script; remarks that stand before the JSON alone are left to its parser. */
    static String bare(String text) {
        var script = SCRIPT.matcher(text);
        if (!script.lookingAt() || script.group(1) == null) {
            return text;
        }
        int end = text.length();
        while (end > script.end() && ");\t\r\n ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(script.end(), end);
    }
}
