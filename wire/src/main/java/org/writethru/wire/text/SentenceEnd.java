package org.writethru.wire.text;

/** The signs with which sentences end. */
public final class SentenceEnd {
    /**
     * In Latin, Cyrillic and Greek, Armenian, Arabic and Urdu, Chinese and Japanese, the scripts of India, Ethiopic, Burmese and Khmer; as they
     * stand in a class of a pattern.
     */
    public static final String SIGNS = ".!?…։՞؟۔。！？।॥።။។";

    private SentenceEnd() {}

    /** Whether the text ends with one of them. */
    public static boolean in(String text) {
        return !text.isEmpty() && SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
