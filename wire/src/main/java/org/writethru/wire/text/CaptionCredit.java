package org.writethru.wire.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.wire.PictureReference;

/** Who took a picture, where that stands behind the last sentence of its caption: {@code The dam at night. Photo: Ana Orel/HNA}. */
public final class CaptionCredit {
    private static final int LONGEST = 80;

    private static final Pattern LABEL = Pattern.compile(
            "(?<=[.!?…”\"»’)]) ?\\(?(?i:photos?|fotos?|bild|picture|image|photograph|valokuva|kuva)(?i: credit| by)?: ?([^.:()]{2,60})\\)?[.]?$");

    private CaptionCredit() {}

    /** The picture with a caption that says no more who took it, if that is all that is said of it. */
    public static PictureReference apart(PictureReference picture) {
        var caption = picture.caption().orElse("");
        var label = LABEL.matcher(caption)
                .region(Math.max(0, caption.length() - LONGEST), caption.length())
                .useTransparentBounds(true);
        if (!label.find()) {
            return picture;
        }
        var name = label.group(1).strip();
        var credit = picture.credit().orElse(name);
        var words = caption.substring(0, label.start()).strip();
        return isSame(name, credit) && !words.isEmpty()
                ? picture.with(Optional.of(words), Optional.of(credit))
                : picture;
    }

    /** One may name the agency too: {@code Ana Orel}, {@code Ana Orel/HNA}. */
    private static boolean isSame(String name, String credit) {
        return credit.regionMatches(true, 0, name, 0, name.length())
                || name.regionMatches(true, 0, credit, 0, credit.length());
    }
}
