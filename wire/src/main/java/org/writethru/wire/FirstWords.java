package org.writethru.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.text.Clean;
import org.writethru.wire.text.SentenceEnd;

/** The first sentence of copy, cut to the length of a headline. */
final class FirstWords {
    private static final int MOST = 120;

    /** The end of a sentence, which an initial and an abbreviation are not. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<=[\\p{Ll}\\p{N}\\p{Lo})”»\"]{2})[" + SentenceEnd.SIGNS + "](?=\\s+[\\p{Lu}\\p{Lo}“«\"])|[。！？։۔]");

    private FirstWords() {}

    /** Of the first paragraph or subhead that has words; nothing if there is none. */
    static Optional<String> of(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Subhead)
                .map(block -> Clean.line(block.plain()))
                .filter(words -> words.codePoints().anyMatch(Character::isLetter))
                .findFirst()
                .map(FirstWords::cut);
    }

    private static String cut(String words) {
        var end = SENTENCE.matcher(words);
        var first = end.find() ? words.substring(0, end.start()) : words;
        if (first.length() <= MOST) {
            return first.replaceFirst("[.]$", "");
        }
        int space = first.lastIndexOf(' ', MOST);
        return Clean.characters(first.substring(0, space > MOST / 2 ? space : MOST))
                        .strip() + "…";
    }
}
