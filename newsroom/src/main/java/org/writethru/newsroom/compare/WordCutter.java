package org.writethru.newsroom.compare;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.writethru.story.Inline;
import org.writethru.story.Language;

/** Cuts text into words where its language does (Unicode UAX 29, by ICU). Not for several threads at once. */
final class WordCutter {
    private final BreakIterator breaks;

    WordCutter(Language language) {
        this.breaks = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
    }

    List<Word> cut(String text) {
        var words = new ArrayList<Word>();
        cut(text, Optional.empty(), false, false, words);
        return words;
    }

    List<Word> cut(List<Inline> runs) {
        var words = new ArrayList<Word>();
        cut(runs, Optional.empty(), false, false, words);
        return words;
    }

    private void cut(List<Inline> runs, Optional<String> href, boolean emphasis, boolean strong, List<Word> words) {
        for (var run : runs) {
            switch (run) {
                case Inline.Text(var text) -> cut(text, href, emphasis, strong, words);
                case Inline.Emphasis(var inner) -> cut(inner, href, true, strong, words);
                case Inline.Strong(var inner) -> cut(inner, href, emphasis, true, words);
                case Inline.Link(var address, var inner) -> cut(inner, Optional.of(address), emphasis, strong, words);
            }
        }
    }

    private void cut(String text, Optional<String> href, boolean emphasis, boolean strong, List<Word> words) {
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(new Word(text.substring(start, end), href, emphasis, strong));
        }
    }
}
