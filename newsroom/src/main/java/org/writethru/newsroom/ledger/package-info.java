/**
 * The signed log at rest: its entries, tiles, signed checkpoints and the name under which it is signed.
 *
 * <p>It knows bytes and indexes, not stories. What always holds: entries are numbered from 0 without gaps and never
 * change; a tile is exactly what its entries hash to; no checkpoint is smaller than one signed before.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.writethru.newsroom.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
