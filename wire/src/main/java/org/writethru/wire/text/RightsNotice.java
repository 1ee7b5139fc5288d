package org.writethru.wire.text;

import java.util.regex.Pattern;

/** A paragraph that says who holds the rights in the copy above it: {@code (c) 2026 Harbour News. All rights reserved.} */
public final class RightsNotice {
    private static final int LONGEST = 500;

    private static final Pattern BEGINNING = Pattern.compile(
            "(?iu)^(?:©|\\(c\\)|copyright(?!\\p{L})|copyr\\.|riproduzione riservata|(?:all rights|alle rechte|tous droits|todos los derechos|todos os direitos) )");

    /** A notice names a year, or says in some language that rights are held. */
    private static final Pattern HELD = Pattern.compile(
            "(?iu)\\b(?:19|20)\\d{2}\\b|rights|droits|derechos|direitos|diritti|rechte|riservata|rettigheter|rettigheder|rättigheter|hakları|права|δικαιώματα|oikeudet|prawa|práva|drepturi");

    /** {@code © HP-news}, {@code © Copyright HP}. */
    private static final Pattern NAME =
            Pattern.compile("©(?i: ?copyright)? ?\\p{L}[\\p{L}.&’'-]{0,20}(?: [\\p{L}.&’'-]{1,20}){0,3}");

    private RightsNotice() {}

    /** Whether the paragraph is one. */
    public static boolean is(String paragraph) {
        return paragraph.length() <= LONGEST
                && (BEGINNING.matcher(paragraph).find()
                                && HELD.matcher(paragraph).find()
                        || NAME.matcher(paragraph).matches());
    }
}
