/**
 * The follower mechanism: cursors, waking, leases.
 *
 * <p>It does not know what a follower makes. What always holds: a follower sees every log entry in order; the cursor of one
 * that keeps its product in the database moves in the same transaction as the product.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "ledger"})
package org.writethru.newsroom.follow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
