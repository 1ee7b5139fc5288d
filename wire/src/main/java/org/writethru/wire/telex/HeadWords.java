package org.writethru.wire.telex;

import java.util.regex.Pattern;

/** Lines above the text that are neither headline nor byline: what kind of text it is, who is called, what there are pictures of. */
final class HeadWords {
    private static final int LONGEST_GENRE = 24;

    private static final Pattern GENRE = Pattern.compile(
            "(?:\\d{1,2}(?:ST|ND|RD|TH) )?(?:ROUNDUP|WRAP(?:-?UP)?|FEATURE|PROFILE|ANALYSIS|INTERVIEW|PREVIEW|SUMMARY|BACKGROUND(?:ER)?|NEWS FEATURE"
                    + "|FACTBOX|CHRONOLOGY|TIMELINE|EXPLAINER|COMMENT(?:ARY)?|RESUMEN|ANÁLISIS|ENTREVISTA|PERFIL|RPT|WIEDERHOLUNG|ПОВТОР)");

    private static final Pattern PHOTOS = Pattern.compile(
            "(?=.{0,200}\\d)(?:(?:\\p{Lu}{2,5} )?(?:Laser|Wire)?(?:[Pp]hotos?|[Gg]raphics?|Video)(?: [A-Z]{1,6}\\d{1,4}(?:-\\w{1,4})?,?){0,40};? ?){1,4}");

    private static final Pattern CALL = Pattern.compile(
            "(?:atenci[oó]n (?:a las )?redacciones|attention,? editors|achtung,? redaktionen|attention,? rédactions|вниманию редакций)[!.]?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** {@code (Achtung) …}: words behind a bracket that calls for attention. */
    private static final Pattern ATTENTION =
            Pattern.compile("\\((?:Achtung|A c h t u n g|Attention|Atención)[!:]?\\) .+");

    private static final Pattern TO_EDITORS = Pattern.compile("(?:Eds?|EDS?|Editors|EDITORS)\\s?: .+");

    private HeadWords() {}

    /** {@code ROUNDUP}, {@code 1ST FEATURE}. */
    static boolean genre(String line) {
        return line.length() <= LONGEST_GENRE && GENRE.matcher(line).matches();
    }

    /** {@code AP Photos NY101, NY102}, {@code LaserPhotos NY1; LaserGraphic}. */
    static boolean photos(String line) {
        return (line.contains("hoto") || line.contains("raphic") || line.contains("Video"))
                && PHOTOS.matcher(line).matches();
    }

    /** {@code ATENCION REDACCIONES}. */
    static boolean call(String line) {
        return CALL.matcher(line).matches();
    }

    /** Whether a bracket that calls for attention stands before words. */
    static boolean attention(String line) {
        return line.startsWith("(") && ATTENTION.matcher(line).matches();
    }

    /** {@code Eds: …}. */
    static boolean toEditors(String line) {
        return TO_EDITORS.matcher(line).matches();
    }
}
