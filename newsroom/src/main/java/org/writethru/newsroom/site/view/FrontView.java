package org.writethru.newsroom.site.view;

import java.util.List;
import java.util.Optional;

/**
 * The front.
 *
 * @param lead the first story; a newsroom that has published nothing has none
 * @param underLead the stories below it
 * @param top the stories beside it
 * @param blocks the sections, each with its newest stories
 */
public record FrontView(Optional<Headline> lead, List<Headline> underLead, List<Headline> top, List<Block> blocks) {
    /** Keeps its own lists. */
    public FrontView {
        underLead = List.copyOf(underLead);
        top = List.copyOf(top);
        blocks = List.copyOf(blocks);
    }

    /** A section. */
    public record Block(Tab section, Headline first, List<Headline> others) {
        /** Keeps its own list. */
        public Block {
            others = List.copyOf(others);
        }
    }
}
