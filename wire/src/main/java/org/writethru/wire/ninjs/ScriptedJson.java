package org.writethru.wire.ninjs;

import java.util.regex.Pattern;

/** JSON in the script that interfaces put around it for browsers: a call, an assignment, or a guard in front. */
final class ScriptedJson {
    private static final Pattern SCRIPT = Pattern.compile(
            "^\\s*(?:/\\*.{0,40}?\\*/)?\\s*(?:\\)\\]\\}['\"]?,?|while\\s?\\(1\\);|(?:var |let |const )?[\\w$.]{1,80}(?:\\[['\"]\\w{1,80}['\"]])?\\s*[(=])\\s*(?=\\{\\s*[\"'}]|\\[\\s*[\\[{\\]])");

    private ScriptedJson() {}

    /** Whether a text begins so. */
    static boolean is(String beginning) {
        return SCRIPT.matcher(beginning).find();
    }

    /** The JSON without the script. */
    static String bare(String text) {
        var script = SCRIPT.matcher(text);
        if (!script.find()) {
            return text;
        }
        int end = text.length();
        while (end > script.end() && ");\t\r\n ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(script.end(), end);
    }
}
