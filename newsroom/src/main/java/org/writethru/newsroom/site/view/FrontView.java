package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The front.
 *
 * @param lead the first story; a newsroom that has published nothing has none
 * @param picture of the first story
 * @param underLead the stories below it
 * @param top the stories beside it
 * @param blocks the sections, each with its newest stories
 */
public record FrontView(
        Optional<Headline> lead,
        Optional<Picture> picture,
        List<Headline> underLead,
        List<Headline> top,
        List<Block> blocks) {
    /** Keeps its own lists. */
    public FrontView {
        underLead = List.copyOf(underLead);
        top = List.copyOf(top);
        blocks = List.copyOf(blocks);
    }

    /**
     * A picture above a headline.
     *
     * @param image clean HTML
     * @param credit who made it
     */
    public record Picture(String image, Optional<String> credit) {}

    /** A section. */
    public record Block(Tab section, Headline first, List<Headline> others) {
        /** Keeps its own list. */
        public Block {
            others = List.copyOf(others);
        }
    }
}
