package org.writethru.newsroom.desk.view;

import java.util.List;
import org.writethru.newsroom.desk.CopyWord;

/**
 * The page on which a draft is written.
 *
 * @param direction {@code ltr} or {@code rtl}, as the draft's language runs
 * @param config JSON for the editor's script, safe inside of a script element
 * @param copy what was said of copy that it was made from
 */
public record DraftView(String title, String direction, String language, String config, List<CopyWord> copy) {
    /** Keeps its own list. */
    public DraftView {
        copy = List.copyOf(copy);
    }
}
