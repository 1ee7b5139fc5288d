package org.writethru.wire.text;

/** The signs with which sentences end. */
public final class SentenceEnd {
    /**
     * In Latin, Cyrillic and Greek, Armenian, Arabic and Urdu, Chinese and Japanese, the scripts of India, Ethiopic, Burmese and Khmer; as they
     * stand in a class of a pattern.
     */
    public static final String SIGNS = ".!?…։՞؟۔。！？।॥።။។";

    private SentenceEnd() {}
}
