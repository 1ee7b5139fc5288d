/**
 * The wire view: one live list of everything in play, its filters and its search.
 *
 * <p>It does not release and does not change drafts. What always holds: what it shows can be made anew from archive, log and
 * drafts, and every list, queue and connection is bounded.
 */
@NullMarked
@NamedInterface("wireview")
package org.writethru.newsroom.desk.wireview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
