/**
 * Where journalists write together and release: drafts, what is typed into them, their way over the desk, the schedule, the
 * wire view of all that is in play, and copy from files.
 *
 * <p>It does not know how a take is kept or followed, nor what is in the updates of a draft's shared document: it keeps and relays
 * them, and its editors' scripts tell how the text reads. What always holds: whoever asks gets an outcome in plain words; what was
 * acknowledged is on disk; what is released is, to the letter, what the editor looked at; a draft is closed if and only if its take
 * is written.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "archive",
            "publish",
            "staff",
            "compare",
            "words",
            "follow",
            "ledger"
        })
package org.writethru.newsroom.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
