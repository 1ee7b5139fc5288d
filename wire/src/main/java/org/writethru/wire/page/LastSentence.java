package org.writethru.wire.page;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.story.Inline;
import org.writethru.wire.text.CutMark;
import org.writethru.wire.text.SentenceEnd;
import org.writethru.wire.text.SignOff;
import org.writethru.wire.text.StaffCredit;

/**
 * A last paragraph behind whose last sentence something stands that is none of the copy: an end mark, the owner in brackets, who
 * reported and edited it, how much of it was cut.
 *
 * @param paragraph without it
 * @param behind what stood there
 */
public record LastSentence(Block.Paragraph paragraph, String behind) {
    private static final Pattern SENTENCE = Pattern.compile("[" + SentenceEnd.SIGNS + "»”\")]$");

    /** The paragraph in its parts, if it is such a one. */
    public static Optional<LastSentence> of(Block.Paragraph paragraph) {
        if (paragraph.runs().isEmpty()) {
            return Optional.empty();
        }
        var last = paragraph.runs().getLast();
        var words = last.plain().stripTrailing();
        boolean alone = paragraph.runs().size() == 1;
        int end = last instanceof Inline.Text ? end(words) : StaffCredit.is(words) ? 0 : -1;
        return end < 0 || end == 0 && alone
                ? Optional.empty()
                : Optional.of(new LastSentence(
                        until(paragraph, end), words.substring(end).strip()));
    }

    /** The same where nothing stands behind the last sentence but the name of who sends it: {@code It rained. HP}, or behind any words if in brackets. */
    public static Optional<LastSentence> signed(Block.Paragraph paragraph, String provider) {
        if (paragraph.runs().isEmpty() || !(paragraph.runs().getLast() instanceof Inline.Text(var text))) {
            return Optional.empty();
        }
        var words = text.stripTrailing();
        boolean set = words.endsWith(")") || words.endsWith(").");
        int end = words.lastIndexOf(set ? " (" : " ");
        return end > 0
                        && (set || SENTENCE.matcher(words).region(end - 1, end).find())
                        && SignOff.isSender(words.substring(end + 1), provider)
                ? Optional.of(new LastSentence(until(paragraph, end), words.substring(end + 1)))
                : Optional.empty();
    }

    /** Where the copy ends; -1 if nothing stands behind it. */
    private static int end(String words) {
        int credit = StaffCredit.from(words);
        if (credit >= 0) {
            return credit;
        }
        int cut = CutMark.from(words);
        if (cut >= 0) {
            return cut;
        }
        int owner = words.lastIndexOf("(©");
        if (owner > 0 && SignOff.isOwner(words.substring(owner))) {
            return owner;
        }
        return EndMark.read(words)
                .map(EndMark::text)
                .filter(text -> SENTENCE.matcher(text).find())
                .map(text -> words.indexOf(text) + text.length())
                .orElse(-1);
    }

    private static Block.Paragraph until(Block.Paragraph paragraph, int end) {
        var runs = new ArrayList<>(paragraph.runs());
        runs.set(runs.size() - 1, new Inline.Text(runs.getLast().plain().substring(0, end)));
        while (runs.size() > 1 && runs.getLast().plain().isBlank()) {
            runs.removeLast();
        }
        if (runs.getLast() instanceof Inline.Text(var words)) {
            runs.set(runs.size() - 1, new Inline.Text(words.stripTrailing()));
        }
        return new Block.Paragraph(runs);
    }
}
