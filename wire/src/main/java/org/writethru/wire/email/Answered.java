package org.writethru.wire.email;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.writethru.wire.Notes;
import org.writethru.wire.text.Clean;

/** The message that a letter answers, where all of it stands below the answer. Answers between its lines leave it as it is. */
final class Answered {
    static final String NOTE = "An earlier message below this one was left out.";

    private static final int LONGEST_FRAME = 200;

    /** Lines over which “On Friday, Ana Orel wrote:” goes. */
    private static final int MOST_LINES = 3;

    private static final Pattern WROTE = Pattern.compile(
            "(?ius)\\s*(?:on|am|le|el|il|em|den|på|op|dne|w dniu|dnia)\\s.{4,300}(?:wrote|schrieb.{0,100}|a écrit|escribió|ha scritto|escreveu|skrev.{0,100}|schreef.{0,100}|napsal(?:\\(a\\)|a)?|napisał(?:\\(a\\)|a)?)\\s*:\\s*"
                    + "|\\s*\\S.{4,300}(?:пишет|написала?|написал\\(а\\)|пише|yazdı|şunları yazdı|wrote|كتب|نوشت|写道|寫道|のメール|님이 작성)\\s*[:：]\\s*"
                    + "|\\s*\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\s[^<>]{1,200}<[^<>\\s@]{1,100}@[^<>\\s@]{1,200}>\\s*[:：]\\s*");
    private static final Pattern FOOTER = Pattern.compile("_{20,}\\s*");
    private static final Pattern FORWARDED = Pattern.compile("(?:^|\\s)-{5,}");

    private Answered() {}

    /** The lines above it. */
    static List<String> without(List<String> lines, Notes notes) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith(">")) {
            first++;
        }
        int end = first;
        while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith(">"))) {
            end++;
        }
        if (first == lines.size()
                || end < lines.size() && !FOOTER.matcher(lines.get(end)).matches()) {
            return lines;
        }
        int above = first;
        while (above > 0 && lines.get(above - 1).isBlank()) {
            above--;
        }
        for (int from = above - 1; from >= Math.max(1, above - MOST_LINES); from--) {
            boolean answers = lines.subList(0, from).stream().anyMatch(line -> !line.isBlank());
            if (answers
                    && WROTE.matcher(String.join(" ", lines.subList(from, above)))
                            .matches()) {
                notes.add(NOTE);
                return lines.subList(0, from);
            }
        }
        return lines;
    }

    /** Takes it out of HTML, in which programs mark it. */
    static void cut(Document document, Notes notes) {
        var quote = document.selectFirst("div.gmail_quote:has(> blockquote), .moz-cite-prefix + blockquote[type=cite]");
        if (quote == null) {
            return;
        }
        var whole = Clean.line(document.body().text());
        var frame = quote.nameIs("div") ? frame(quote) : "";
        if (whole.startsWith(Clean.line(quote.text()))
                || quote.select("> blockquote").size() > 1
                || !quote.nextElementSiblings().select("blockquote").isEmpty()
                || frame.length() > LONGEST_FRAME
                || FORWARDED.matcher(frame).find()) {
            return;
        }
        var prefix = quote.previousElementSibling();
        if (prefix != null && prefix.hasClass("moz-cite-prefix")) {
            if (whole.startsWith(Clean.line(prefix.text()))) {
                return;
            }
            prefix.remove();
        }
        notes.add(NOTE);
        quote.remove();
    }

    /** What of the quoting is not the message. */
    private static String frame(Element quote) {
        var frame = quote.clone();
        frame.select("> blockquote").remove();
        return Clean.line(frame.text());
    }
}
