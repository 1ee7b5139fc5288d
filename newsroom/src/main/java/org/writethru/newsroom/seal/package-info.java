/**
 * Signs the log: follows it, completes its tiles and publishes signed checkpoints.
 *
 * <p>It does not know what the entries say. What always holds: a signed size and root are on disk before anybody sees them,
 * and nothing smaller or different is ever signed under the same name; else the log is in doubt.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "ledger", "follow"})
package org.writethru.newsroom.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
