/**
 * Puts the rooms together and starts them: commands, settings, house files, the HTTP server, the demo newsroom.
 *
 * <p>Nobody uses it. What always holds: an unknown setting stops the start.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "ledger",
            "archive",
            "compare",
            "words",
            "publish",
            "follow",
            "seal",
            "check",
            "desk",
            "desk :: release",
            "desk :: wireview",
            "media",
            "media :: shelf",
            "intake",
            "intake :: backfile",
            "intake :: incoming",
            "intake :: pickup",
            "site",
            "feed",
            "staff"
        })
package org.writethru.newsroom.main;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
