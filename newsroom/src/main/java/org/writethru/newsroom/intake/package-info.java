/**
 * Copy coming in from elsewhere: pages of news sites and files of copy.
 *
 * <p>It does not decide what may be released. What always holds: reading the same source twice makes nothing twice, and what
 * was guessed or left out is said.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "platform :: web", "desk", "desk :: wireview", "publish", "archive", "staff"
        })
package org.writethru.newsroom.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
