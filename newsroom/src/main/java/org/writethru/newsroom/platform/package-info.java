/**
 * Database, bell, rendered pages, clock and data folder: what every room stands on.
 *
 * <p>It knows no newsroom word. What always holds: a write is acknowledged only when it is on disk, everything waits and
 * queues within named limits, and nothing here names a table.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.writethru.newsroom.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
