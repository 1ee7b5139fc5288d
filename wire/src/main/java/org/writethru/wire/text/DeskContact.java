package org.writethru.wire.text;

import java.util.regex.Pattern;

/**
 * A last paragraph that says how the desk or the writer can be reached: {@code (Harbour desk, email desk(at)wire.example, +994 12 00)},
 * {@code Ana Orel can be reached at ...}; or, its first word set apart, where more can be read: {@code (S E R V I C E - www.dam.example)}.
 */
public final class DeskContact {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    private static final Pattern BRACKETED =
            Pattern.compile("\\(?\\([^()]{5,150}(?:\\([Aa][Tt]\\)[^()]{0,100})?\\)?\\)\\.?");

    private static final String NAMES = "\\p{Lu}[\\p{L}.'’-]{0,30}(?:(?: and)? \\p{Lu}[\\p{L}.'’-]{0,30}){1,8}";

    private static final Pattern WRITER = Pattern.compile(
            "(?:" + NAMES + " (?:can be reached (?:at|on|via)|is (?:at|on)(?= https?://))|(?i:follow) (?:the )?" + NAMES
                    + " (?:on (?:Twitter|X|Facebook|Bluesky|Instagram|Mastodon)(?: at)?|(?:at|on)(?= https?://)))[: ] ?\\S{2,100}"
                    + "(?: (?:and|or)(?: \\p{Ll}{2,10} (?:at|on))? \\S{2,100})? ?\\.?");

    /** {@code Kontakt zur Autorin: ana.orel@harbour.example}, {@code Write to Ana Orel at ana.orel@harbour.example}. */
    private static final Pattern TO_WRITER = Pattern.compile(
            "(?:(?iu:kontakt zu[mr] autor(?:in|en)?|contact (?:the )?(?:author|writer|reporter)s?|contacter l['’]auteure?|contactar (?:al|con el) autor)"
                    + "|Write to " + NAMES + " at)\\s?:? ?" + Reach.MAIL + "[ .]?");

    private static final Pattern PLACE = Pattern.compile("(?i)\\bwww\\.|://|@");

    private DeskContact() {}

    /** Whether the paragraph is nothing else. */
    public static boolean is(String paragraph) {
        if (paragraph.length() > LONGEST || paragraph.length() < SHORTEST) {
            return false;
        }
        return paragraph.startsWith("(")
                ? isDesk(paragraph) || isService(paragraph)
                : (paragraph.contains(" can be reached ")
                                        || paragraph.contains("://")
                                        || paragraph.startsWith("ollow ", 1))
                                && WRITER.matcher(paragraph).matches()
                        || paragraph.indexOf('@') > 0
                                && TO_WRITER.matcher(paragraph).matches();
    }

    private static boolean isDesk(String paragraph) {
        return BRACKETED.matcher(paragraph).matches() && (paragraph.indexOf('@') > 0 || Reach.in(paragraph));
    }

    private static boolean isService(String paragraph) {
        return paragraph.endsWith(")")
                && SpacedLetters.closed(paragraph.substring(1)).isPresent()
                && PLACE.matcher(paragraph).find();
    }
}
