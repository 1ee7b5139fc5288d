package org.writethru.wire.email;

import java.util.List;
import java.util.regex.Pattern;
import org.writethru.story.Block;
import org.writethru.wire.NewsItemMaker;
import org.writethru.wire.page.Byline;

/** A story that somebody sent from the site of a paper: the site says who did, and what they wrote to it stands above the headline. */
final class SentArticle {
    /** Blocks at the beginning in one of which the site says so. */
    private static final int WITHIN = 4;

    /** Blocks of the site and the sender above the headline. */
    private static final int MOST = 20;

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 300;

    private static final Pattern SENT = Pattern.compile(
            "(?iu)\\b(?:article|story|page|link)\\b.{0,80}\\b(?:has been|was|is being) (?:e-?mailed|sent|forwarded) to you\\b|\\bhas (?:e-?mailed|sent|forwarded) (?:you|to you) (?:a|an|this|the following)\\b|\\b(?:thought|thinks) (?:that )?you (?:should|might|would|may) (?:see|like|be interested)"
                    + "|\\bhat (?:ihnen|dir) (?:diesen|einen|den folgenden) (?:artikel|beitrag)|\\b(?:vous|t.) ?a (?:envoyé|recommandé)|\\bvous (?:envoie|recommande) (?:cet|un) article|\\b(?:le|te) (?:ha enviado|recomienda|envía) (?:esta|una|este|un) (?:noticia|artículo)"
                    + "|\\b(?:ti|le) ha (?:inviato|consigliato|segnalato)|\\benviou[- ](?:lhe|te) (?:esta|uma|este|um)|\\bheeft u (?:dit|een|het) artikel|отправил[аи]? вам (?:эту|статью|ссылку)");

    private SentArticle() {}

    /** The story alone, whose headline is told to the item; all blocks if it is none. */
    static List<Block> without(List<Block> blocks, String subject, NewsItemMaker item) {
        if (blocks.stream().limit(WITHIN).noneMatch(block -> says(block.plain()))) {
            return blocks;
        }
        for (int at = 1; at < Math.min(MOST, blocks.size() - 1); at++) {
            var words = StoryHead.words(blocks, at);
            if (words.split("\\s+", -1).length >= FEWEST_WORDS
                    && (StoryHead.bare(subject).endsWith(StoryHead.bare(words)) || bylined(blocks, at))) {
                item.headline(words);
                item.notes()
                        .add("What the site and the sender say of the story that was sent from there was left out.");
                return blocks.subList(at, blocks.size());
            }
        }
        return blocks;
    }

    private static boolean bylined(List<Block> blocks, int title) {
        return StoryHead.isTitle(StoryHead.words(blocks, title))
                && Byline.read(StoryHead.words(blocks, title + 1)).isPresent();
    }

    private static boolean says(String words) {
        return words.length() <= LONGEST && SENT.matcher(words).find();
    }
}
