package org.writethru.newsroom.archive;

import java.util.Optional;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Take;

/** Puts the note for subscribers, which is not in the public record, back into a take. */
final class EditorsNotes {
    private EditorsNotes() {}

    static Take put(Take take, Optional<String> note) {
        return note.map(text -> put(take, text)).orElse(take);
    }

    private static Take put(Take take, String note) {
        return new Take(
                take.story(),
                switch (take.release()) {
                    case Published(var moment, var filing) ->
                        new Published(moment, filing.change().editorsNote(note).filing());
                    case Updated(var number, var moment, var filing, var told, var minor) ->
                        new Updated(
                                number,
                                moment,
                                filing.change().editorsNote(note).filing(),
                                told,
                                minor);
                    case Corrected(var number, var moment, var filing, var correction) ->
                        new Corrected(
                                number,
                                moment,
                                filing.change().editorsNote(note).filing(),
                                correction);
                    case Withdrawn withdrawn -> withdrawn;
                });
    }
}
