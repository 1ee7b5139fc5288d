package org.writethru.wire.text;

import java.util.regex.Pattern;

/** A last paragraph in brackets that says how the desk can be reached: {@code (Harbour desk, email desk(at)wire.example, +994 12 00)}. */
public final class DeskContact {
    private static final int LONGEST = 200;

    private static final Pattern CONTACT = Pattern.compile(
            "\\((?=.{0,150}(?:@|\\(at\\)|\\+\\d{2} ?\\d))[^()]{5,150}(?:\\(at\\)[^()]{0,100})?\\)\\.?",
            Pattern.CASE_INSENSITIVE);

    private DeskContact() {}

    /** Whether the paragraph is nothing else. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST
                && paragraph.startsWith("(")
                && CONTACT.matcher(paragraph).matches();
    }
}
