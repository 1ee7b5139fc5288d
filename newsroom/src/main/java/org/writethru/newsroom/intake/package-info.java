/**
 * Copy coming in from elsewhere: pages of news sites, files of copy, and the wires of other agencies.
 *
 * <p>It does not decide what may be released. What always holds: reading the same source twice makes nothing twice, what
 * was guessed or left out is said, and what the desk made of copy is told to it when that copy moves on.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: web",
            "desk",
            "desk :: wireview",
            "publish",
            "archive",
            "staff",
            "words"
        })
package org.writethru.newsroom.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
