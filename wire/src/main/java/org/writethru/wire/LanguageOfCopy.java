package org.writethru.wire;

import java.util.List;
import java.util.Optional;
import org.writethru.story.Block;
import org.writethru.story.Language;
import org.writethru.wire.page.LanguageGuess;

/** The words of an item that are in its own language. */
record LanguageOfCopy(Optional<String> headline, Optional<String> standfirst, List<Block> blocks) {
    /** Characters that are looked at to tell the language. */
    private static final int SAMPLE = 1_500;

    /**
     * The language that the wire names, unless the copy surely reads as another one, since some senders give all their services the language
     * of their own; where it names none, the one that was agreed on, else the one that the copy reads as.
     */
    Optional<Language> read(Optional<Language> said, Optional<Language> agreed, Notes notes) {
        if (said.isPresent()) {
            return said.flatMap(language -> insteadOf(language, notes)).or(() -> said);
        }
        if (agreed.isPresent()) {
            notes.add("The language is the agreed one.");
            return agreed;
        }
        return LanguageGuess.ofEnough(words()).flatMap(tag -> {
            notes.add("The language is not said; it reads as %s.".formatted(tag));
            return LanguageCode.of(tag);
        });
    }

    private Optional<Language> insteadOf(Language said, Notes notes) {
        return LanguageGuess.insteadOf(said, words()).flatMap(tag -> {
            notes.add("It says that its language is %s, but it reads as %s.".formatted(said.tag(), tag));
            return LanguageCode.of(tag);
        });
    }

    /** Enough of them to tell which it is. */
    private String words() {
        var words = new StringBuilder(headline.orElse("")).append('\n').append(standfirst.orElse(""));
        for (var block : blocks) {
            if (words.length() < SAMPLE && !(block instanceof Block.Table)) {
                words.append('\n')
                        .append(block.plain(), 0, Math.min(SAMPLE, block.plain().length()));
            }
        }
        return words.toString();
    }
}
