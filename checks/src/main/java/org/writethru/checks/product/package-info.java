/**
 * The packaged product as an outsider holds it: its processes, its commands, its pages over HTTP, and the programs beside it.
 *
 * <p>What always holds: every wait has an end, everything listens on the loopback address alone, and whatever a check starts
 * ends with it.
 */
@NullMarked
package org.writethru.checks.product;

import org.jspecify.annotations.NullMarked;
