package org.writethru.wire.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Sentences with which agencies say below their copy who else reported it, and where it was published first:
 * {@code Orel reported from Rome. Harbour Press writer Rui Vaz in Lenna contributed to this report.}
 */
public final class ReportCredit {
    private static final int SHORTEST = 15;
    private static final int LONGEST = 500;

    /** Where a sentence ends, but not behind an initial. */
    private static final Pattern SENTENCES = Pattern.compile("[.](?<=[\\p{Ll})]{2}[.]) +(?=\\p{Lu})");

    private static final String NAMES =
            "\\p{Lu}[\\p{L}.'’-]{0,30}(?:,? (?:(?:and|in|at|for|with|from|of|the|&) )?\\p{Lu}[\\p{L}.'’-]{0,30}){0,20}";

    private static final Pattern CREDIT = Pattern.compile(
            NAMES + " (?:also )?(?:reported|contributed) from " + NAMES
                    + "|" + NAMES + " (?:also )?contributed"
                    + "|(?:" + NAMES + " )?(?:staff )?(?:writers?|reporters?|correspondents?|journalists?) " + NAMES
                    + " (?:also )?contributed"
                    + "|\\p{Lu}.{3,300} contributed(?: additional)?(?: reporting| to (?:this|the) (?:report|story|article))(?: to this (?:report|story|article))?(?: from "
                    + NAMES + ")?"
                    + "|\\p{Lu}.{3,300} (?:contribuy(?:ó|eron)|colabor(?:ó|aron)) (?:con|a|en) est[ea] (?:despacho|informe|reporte|reportaje|artículo|nota)"
                    + "|\\p{Lu}.{3,300} (?:a|ont) contribué à cet(?:te)? (?:article|dépêche|reportage)"
                    + "|\\p{Lu}.{3,300} contribu(?:iu|íram) para est[ea] (?:reportagem|matéria|texto)"
                    + "|\\p{Lu}.{3,300} (?:also )?(?:helped|assisted)(?: (?:with|in|on|report|reporting|write|produce|prepare))? (?:this|the) (?:report|story|article|dispatch)"
                    + "|An diesem (?:Bericht|Artikel|Text) (?:hat|haben) .{3,200} mitgearbeitet"
                    + "|(?:[-–—] ?)?[Ww]ith files from (?:the )?" + NAMES
                    + "|[-–—] ?[Bb]y " + NAMES + "(?:,? with files from (?:the )?" + NAMES + ")?"
                    + "|[-–—] ?[Aa]vec (?:des informations|l[’']aide) d[eu] ?.{3,100}"
                    + "|(?:This|The) (?:report|story|article) by .{2,80} was (?:first|originally) published .{4,40}"
                    + "|Originally published (?:under|by|in|on|at) .{4,120}"
                    + "|Cet(?:te)? .{3,80} a été (?:initialement )?publiée? (?:pour la première fois |initialement )?le .{4,30}");

    /** One of these is in every credit that does not begin with a dash. */
    private static final Stems WORDS = new Stems(
            "reported from",
            "contribu",
            "helped ",
            "assisted ",
            "with files from",
            "publi",
            "colabor",
            "mitgearbeitet");

    private static final String DASHES = "-–—";

    private ReportCredit() {}

    /** Whether the paragraph is nothing else. */
    public static boolean is(String paragraph) {
        return paragraph.length() >= SHORTEST
                && paragraph.length() <= LONGEST
                && (DASHES.indexOf(paragraph.charAt(0)) >= 0 || WORDS.in(paragraph))
                && Arrays.stream(SENTENCES.split(ended(paragraph)))
                        .allMatch(sentence -> CREDIT.matcher(sentence).matches());
    }

    private static String ended(String paragraph) {
        return paragraph.endsWith(".") ? paragraph.substring(0, paragraph.length() - 1) : paragraph;
    }
}
