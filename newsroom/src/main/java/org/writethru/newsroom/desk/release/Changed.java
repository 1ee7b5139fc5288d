package org.writethru.newsroom.desk.release;

import java.util.List;
import org.writethru.newsroom.compare.ComparedBlock;
import org.writethru.newsroom.compare.ComparedRun;
import org.writethru.newsroom.compare.Comparison;
import org.writethru.newsroom.words.Words;
import org.writethru.story.Filing;
import org.writethru.story.House;
import org.writethru.story.Language;

/**
 * What readers will see changed, as the templates show it.
 *
 * @param language of the text
 * @param summary each change in one plain sentence, in English
 */
public record Changed(String language, List<String> summary, List<ComparedRun> headline, List<ComparedBlock> blocks) {
    /** Keeps its own lists. */
    public Changed {
        summary = List.copyOf(summary);
        headline = List.copyOf(headline);
        blocks = List.copyOf(blocks);
    }

    static Changed between(Filing before, Filing after, House house) {
        var comparison = Comparison.between(before, after, house);
        return new Changed(
                after.language().tag(),
                comparison.summary(Words.of(new Language("en"))),
                comparison.headlineRuns(),
                comparison.blocks());
    }
}
