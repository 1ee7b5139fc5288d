package org.writethru.wire.html;

/** What classes of elements are called that hold captions of pictures, as parts of patterns that do not tell small letters from capitals. */
public final class CaptionNames {
    /** A caption in several languages. */
    public static final String CAPTION =
            "(?:captions?|legende?|pie[-_]?(?:de[-_]?)?foto|didascalia|bildunterschrift|bildnachweis)";

    /** A picture, before a word for what is said of it. */
    public static final String PICTURE = "(?:image|img|pic|picture|photo|foto)";

    private CaptionNames() {}
}
