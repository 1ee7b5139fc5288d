package org.writethru.wire.telex;

import java.util.List;
import org.writethru.story.Block;
import org.writethru.wire.Agreement;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.LanguageGuess;

/** The language of copy: the one that it says, else the one that was agreed on, else the one that its words are in. */
final class CopyLanguage {
    /** Characters that are looked at. */
    private static final int SAMPLE = 800;

    private CopyLanguage() {}

    /**
     * Says it to the item.
     *
     * @param head the headline, and what else stands above the text if there is no text
     */
    static void tell(NewsItemMaker maker, Agreement agreement, Head head, List<Block> blocks, List<String> notes) {
        agreement.language().ifPresent(language -> maker.language(language.tag()));
        if (maker.language().isEmpty()) {
            var sample = withoutInitials(sample(head, blocks, notes));
            LanguageGuess.of(sample).ifPresent(tag -> {
                maker.language(tag);
                maker.notes().add("The language is not said; it reads as %s.".formatted(tag));
            });
        }
    }

    /**
     * What is said above the text.
     *
     * @param keyword the keyword in full, empty if it is not said
     */
    record Head(String headline, String keyword) {}

    /** Paragraphs; names and figures of a table say nothing of the language. */
    private static String sample(Head head, List<Block> blocks, List<String> notes) {
        var sample = new StringBuilder(head.headline()).append('\n');
        for (var block : blocks) {
            if (sample.length() < SAMPLE && !(block instanceof Block.Table)) {
                var plain = block.plain();
                sample.append(plain, 0, Math.min(SAMPLE, plain.length())).append('\n');
            }
        }
        if (blocks.isEmpty()) {
            notes.forEach(text -> sample.append(sample.length() < SAMPLE ? text : ""));
        }
        return sample.length() > head.headline().length() + 1 ? sample.toString() : head.headline() + head.keyword();
    }

    /** Without capitals that stand alone: one is a name’s or heads a column, where in small letters some are words. */
    private static String withoutInitials(String text) {
        var rest = new StringBuilder(text.length());
        int before = ' ';
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Character.isLetter(before) || !capital(point) || goesOn(text, next)) {
                rest.appendCodePoint(point);
            }
            before = point;
            at = next;
        }
        return rest.toString();
    }

    private static boolean capital(int point) {
        return Character.getType(point) == Character.UPPERCASE_LETTER;
    }

    /** Whether a word of more than a capital goes on, or a sentence after a word that is one letter. */
    private static boolean goesOn(String text, int at) {
        if (at == text.length()) {
            return false;
        }
        int point = text.codePointAt(at);
        return Character.isLetter(point)
                || point == '\''
                || point == '’'
                || (point == ' '
                        && at + 1 < text.length()
                        && Character.getType(text.codePointAt(at + 1)) == Character.LOWERCASE_LETTER);
    }
}
