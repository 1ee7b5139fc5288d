package org.writethru.newsroom.site;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.writethru.newsroom.ledger.LoggedEntry;
import org.writethru.newsroom.site.PictureStore.Row;
import org.writethru.wire.Reading;
import org.writethru.wire.logentry.v1.LogEntry;

/** Which stories show which pictures, as entries of the log have it. */
final class PicturesNamed {
    private PicturesNamed() {}

    /** What entries say of pictures; an entry that cannot be read says nothing, and the operator's check complains of it. */
    static Set<Row> in(List<LoggedEntry> entries) {
        var shown = new LinkedHashSet<Row>();
        for (var entry : entries) {
            if (LogEntry.read(entry.bytes()) instanceof Reading.Legible<LogEntry>(var said, var _)) {
                said.pictures().forEach(picture -> shown.add(new Row(picture, said.story())));
            }
        }
        return shown;
    }
}
