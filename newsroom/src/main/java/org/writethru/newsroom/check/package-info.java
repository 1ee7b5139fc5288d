/**
 * Verifies everything that is kept: takes against digests, log against takes, tiles and signatures, followers against log.
 *
 * <p>It does not mend. What always holds: it changes nothing, may run while others release, and needs no more memory for a
 * large archive than for a small one.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "archive", "ledger", "follow", "media"})
package org.writethru.newsroom.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
