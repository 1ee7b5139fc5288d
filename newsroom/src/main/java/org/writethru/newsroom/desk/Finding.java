package org.writethru.newsroom.desk;

import java.util.Optional;
import org.writethru.newsroom.desk.Check.Level;

/**
 * Something about a draft's text that its writer should know.
 *
 * @param check the word of the check that found it; {@code field} for what cannot be released in any house
 * @param field which of the fields, if it is one
 * @param block which of the blocks, from 0, if it is one
 */
public record Finding(String check, Level level, String sentence, Optional<String> field, Optional<Integer> block) {
    /** Whether nothing may be released before it is put right. */
    public boolean stops() {
        return level == Level.STOP;
    }
}
