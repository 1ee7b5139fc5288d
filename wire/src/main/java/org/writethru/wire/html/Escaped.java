package org.writethru.wire.html;

/** Text made safe to stand in HTML and in XML. */
public final class Escaped {
    private Escaped() {}

    /** Between tags. */
    public static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Inside an attribute's double quotes. */
    public static String attribute(String text) {
        return text(text).replace("\"", "&quot;").replace("'", "&#39;");
    }
}
