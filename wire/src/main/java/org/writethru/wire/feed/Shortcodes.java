package org.writethru.wire.feed;

import java.util.HashSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WordPress writes in square brackets for its plugins, as exports carry it: {@code [dropcap]T[/dropcap]he dam},
 * {@code [contact_form]}.
 */
public final class Shortcodes {
    private static final String NAME = "[a-z][a-z0-9_-]{1,30}";
    private static final String FACTS = "(?:[ =][^\\[\\]<>]{0,300})?";

    private static final Pattern CAPTION = Pattern.compile(
            "\\[caption" + FACTS
                    + "\\](\\s{0,10}(?:<a [^<>]{1,500}>\\s{0,10})?<img [^<>]{1,1000}>(?:\\s{0,10}</a>)?)([^\\[]{0,2000})\\[/caption\\]");

    private static final Pattern CLOSING = Pattern.compile("\\[/(" + NAME + ")\\]");
    private static final Pattern CODE = Pattern.compile("\\[/?(" + NAME + ")" + FACTS + "\\]");

    /** One that stands on a line by itself for something that a site puts there. */
    private static final Pattern ALONE = Pattern.compile(
            "(?m)^[ \\t]*\\[(?:(?=[a-z0-9]{1,30}[_ =-])" + NAME + FACTS + "|gallery|playlist)\\][ \\t\\r]*$");

    /** The openings of frames with which a text that was cut begins: {@code [vc_row][vc_column]The dam}. */
    private static final Pattern CUT =
            Pattern.compile("(\\A|<p>)\\s{0,10}(?:\\[[a-z]{1,20}_[a-z0-9_]{1,40}" + FACTS + "\\]\\s{0,10})++");

    private Shortcodes() {}

    /** The text without them; captions are told as HTML does. */
    public static String without(String text) {
        if (text.indexOf('[') < 0) {
            return text;
        }
        var captioned = CAPTION.matcher(text).replaceAll("<figure>$1<figcaption>$2</figcaption></figure>");
        var rest = ALONE.matcher(captioned).replaceAll("");
        var closed = new HashSet<String>();
        CLOSING.matcher(rest).results().forEach(code -> closed.add(code.group(1)));
        var open = closed.isEmpty()
                ? rest
                : CODE.matcher(rest)
                        .replaceAll(
                                code -> closed.contains(code.group(1)) ? "" : Matcher.quoteReplacement(code.group()));
        return CUT.matcher(open).replaceAll("$1");
    }
}
