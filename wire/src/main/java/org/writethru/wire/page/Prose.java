package org.writethru.wire.page;

import java.util.regex.Pattern;
import org.writethru.wire.text.SentenceEnd;

/** Tells sentences from headlines by how they end and how long they are. */
final class Prose {
    private static final int LONGEST_HEADLINE = 220;
    private static final int SHORTEST = 40;
    private static final int LONG = 110;

    /** Characters at the end of a text that may end a sentence. */
    private static final int LONGEST_END = 12;

    /** Quotes and brackets that close, and the number of a note. */
    private static final String CLOSING = "[\"”“»’')\\]›」』）】]*(?: ?\\[\\d{1,2}\\])?";

    private static final Pattern POINT = Pattern.compile("(?![!?！？؟՞])[;:" + SentenceEnd.SIGNS + "]" + CLOSING + "$");
    private static final Pattern CALL = Pattern.compile("[!?؟՞…！？]" + CLOSING + "$|[\"”“»」』]$");

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}[.!?…。](?:\\s|$)");

    private Prose() {}

    /** Whether a sentence ends somewhere in the text; a point behind one letter may be that of an abbreviation. */
    static boolean holds(String text) {
        return SENTENCE.matcher(text).find();
    }

    /** Whether the line is a paragraph of sentences rather than a headline. */
    static boolean is(PageLine line) {
        return line.look() != PageLine.Look.TITLE && !(line.heading() && breaksOff(line.text())) && is(line.text());
    }

    /** Whether a headline ends with points that promise more. */
    private static boolean breaksOff(String text) {
        return text.length() <= LONGEST_HEADLINE && (text.endsWith("…") || text.endsWith("..."));
    }

    static boolean is(String text) {
        int length = Words.length(text);
        return length > LONGEST_HEADLINE
                || (length >= SHORTEST && at(POINT, text))
                || (length >= LONG && (at(CALL, text) || bracketed(text)))
                || (length >= 12 && EndMark.read(text).isPresent());
    }

    /** Whether the line ends a sentence, however short it is. */
    static boolean ends(String text) {
        return at(POINT, text) || at(CALL, text);
    }

    /** Whether the line can be one of a list of headlines: those may ask and call, but do not end with a point. */
    static boolean listLike(String text) {
        int length = Words.length(text);
        return length <= LONGEST_HEADLINE
                && !(length >= SHORTEST && at(POINT, text))
                && EndMark.read(text).isEmpty();
    }

    static boolean headlineLike(PageLine line) {
        return !is(line);
    }

    /** Whether words in brackets stand behind the last sentence: {@code … in May. (www.harbour.example)}. */
    private static boolean bracketed(String text) {
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        return open > 0 && at(POINT, text.substring(0, open).stripTrailing());
    }

    /** Whether the text ends with it; none of these ends is a letter or a figure, with which most lines end that are no sentences. */
    private static boolean at(Pattern end, String text) {
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(text.length() - 1))
                && end.matcher(text.substring(Math.max(0, text.length() - LONGEST_END)))
                        .find();
    }
}
