package org.writethru.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The first bytes of something whose format is not known yet.
 *
 * @param bytes up to {@link #MOST} of them
 * @param text the same as Latin-1, without noughts, so that UTF-16 shows its ASCII too; lower case
 */
public record Beginning(byte[] bytes, String text) {
    /** Bytes that recognition looks at. */
    public static final int MOST = 8_192;

    /** Bytes without a sign of ASCII before the first one: marks of the order of bytes, spaces that do not break. */
    private static final int MOST_MARKS = 16;

    private static final byte DELETE = 0x7F;

    private static final Pattern JSON = Pattern.compile("[^{\\[]*+(?:\\{\\s*(?:[\"'}]|$)|\\[\\s*(?:[{\\[\\]]|$))");

    private static final Pattern XML = Pattern.compile("^[^\\x21-\\x7e]{0,16}<(?:\\?xml|!doctype|!--|[a-z_])");

    /** Elements of HTML with which a page or a piece of one begins. */
    private static final Set<String> OF_PAGES = Set.of(
            ("html head body div p article section main span h1 h2 h3 br b i em strong a ul ol table center font title meta"
                            + " img pre blockquote figure header link script style")
                    .split(" "));

    private static final Set<String> FILINGS = Set.of("document", "sec-document");

    /** The beginning of these bytes. */
    public static Beginning of(byte[] whole) {
        var bytes = java.util.Arrays.copyOf(whole, Math.min(whole.length, MOST));
        var text = new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
        return new Beginning(bytes, text.toLowerCase(Locale.ROOT));
    }

    /** The local name of the first element, lower case; empty if this is no XML. JSON may carry elements inside of its strings. */
    public String rootElement() {
        if (mayBeJson(bytes)) {
            return "";
        }
        int at = 0;
        while ((at = text.indexOf('<', at)) >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (Character.isLetter(next) || next == '_') {
                return localName(at + 1);
            }
            at = text.startsWith("<!--", at)
                    ? after("-->", at)
                    : text.startsWith("<!doctype", at) ? afterDoctype(at) : at + 1;
            if (at < 0) {
                return "";
            }
        }
        return "";
    }

    /** Whether this begins as JSON: with a bracket, and behind it a member, further brackets or nothing. */
    public boolean isJson() {
        return mayBeJson(bytes) && JSON.matcher(text).lookingAt();
    }

    /** Whether a bracket is the first sign of bytes behind white space and marks of their order, in any character set. */
    public static boolean mayBeJson(byte[] bytes) {
        int others = 0;
        for (int at = 0; at < Math.min(bytes.length, MOST); at++) {
            byte sign = bytes[at];
            if (sign > ' ' && sign < DELETE) {
                return sign == '{' || sign == '[';
            }
            others += sign < 0 ? 1 : 0;
            if (others > MOST_MARKS) {
                return false;
            }
        }
        return false;
    }

    /** Whether this is XML, and no page: its first element is none of HTML. */
    public boolean isOtherXml() {
        var root = rootElement();
        return !root.isEmpty() && !OF_PAGES.contains(root) && XML.matcher(text).find() && !isFiling();
    }

    /** Whether these are documents of a filing as EDGAR gives them out, in SGML whose elements mostly have no ends. */
    public boolean isFiling() {
        return FILINGS.contains(rootElement()) && text.contains("<type>") && !text.contains("</type>");
    }

    /** What is declared inside of a document type holds brackets, and elements that are none. */
    private int afterDoctype(int from) {
        int first = text.indexOf('>', from);
        int subset = text.indexOf('[', from);
        if (subset < 0 || first >= 0 && first < subset) {
            return first < 0 ? -1 : first + 1;
        }
        int end = subset;
        while ((end = text.indexOf(']', end + 1)) >= 0) {
            int next = end + 1;
            while (next < text.length() && text.charAt(next) <= ' ') {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '>') {
                return next + 1;
            }
        }
        return from + 1;
    }

    private int after(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? -1 : found + end.length();
    }

    private String localName(int from) {
        int end = from;
        while (end < text.length() && " \t\r\n/>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var name = text.substring(from, end);
        return name.substring(name.indexOf(':') + 1);
    }
}
