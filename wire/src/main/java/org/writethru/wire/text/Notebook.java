package org.writethru.wire.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Lines behind which a message speaks to editors alone. */
public final class Notebook {
    private static final Pattern NOT_FOR_PUBLICATION = Pattern.compile(
            "the following information is not (?:intended )?for publication|not for publication\\W*$|nicht (?:zur veröffentlichung|für die veröffentlichung)|informations? non destinées? à (?:la )?publication|no destinad[ao]s? a (?:la )?publicación|не для (?:публикации|печати)|dərc (?:üçün deyil|olunmur)|yayımlanmak için değil",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The heading above contacts, links and notes, which some set behind the text. */
    private static final Pattern HEADING =
            Pattern.compile("#{1,3}\\s*(?:notebook|notizblock|notizen|service)\\s*", Pattern.CASE_INSENSITIVE);

    /** One of them is in every sentence that the pattern finds. */
    private static final List<String> STEMS = List.of(
            "ubli", "UBLI", "ffentlich", "FFENTLICH", "убли", "УБЛИ", "печат", "ПЕЧАТ", "ərc", "ƏRC", "ayım", "AYIM");

    private Notebook() {}

    /**
     * The line behind which all is for editors, itself one of it; behind the last if there is none.
     *
     * @param words of a line
     */
    public static <L> int from(List<L> lines, Function<L, String> words) {
        for (int at = 0; at < lines.size(); at++) {
            if (isHeading(words.apply(lines.get(at)))) {
                return at;
            }
        }
        for (int at = lines.size() - 1; at >= 0; at--) {
            var text = words.apply(lines.get(at));
            if (text.length() > 15
                    && text.length() < 120
                    && plausible(text)
                    && NOT_FOR_PUBLICATION.matcher(text).find()) {
                return at;
            }
        }
        return lines.size();
    }

    /** Whether it is the heading of such a part. */
    public static boolean isHeading(String line) {
        return line.startsWith("#") && HEADING.matcher(line).matches();
    }

    private static boolean plausible(String text) {
        for (var stem : STEMS) {
            if (text.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
