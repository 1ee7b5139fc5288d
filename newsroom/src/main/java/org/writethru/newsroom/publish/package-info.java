/**
 * The one door to the log: releases takes.
 *
 * <p>It does not know who asks, nor who follows. What always holds: a release happened entirely (take, log entry, head of
 * the story) or not at all, and is acknowledged only when it is on disk.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "archive", "ledger"})
package org.writethru.newsroom.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
