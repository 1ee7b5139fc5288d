package org.writethru.wire.email;

import java.util.ArrayList;
import java.util.List;
import org.writethru.story.Block;
import org.writethru.wire.Notes;
import org.writethru.wire.page.ContactSection;

/** Those who may be asked about a release, between its copy and what it says of the house. */
final class Asked {
    private Asked() {}

    /** The blocks without them. */
    static List<Block> without(List<Block> blocks, Notes notes) {
        var words = blocks.stream().map(block -> block.plain().strip()).toList();
        var copy = new ArrayList<Block>();
        for (int at = 0; at < blocks.size(); at++) {
            int end = copy.isEmpty() ? at : ContactSection.end(words, at);
            if (end == at) {
                copy.add(blocks.get(at));
            } else {
                at = end - 1;
            }
        }
        if (copy.size() < blocks.size()) {
            notes.add("Whom to ask about it, which stands amid the copy, was left out of it.");
        }
        return copy;
    }
}
