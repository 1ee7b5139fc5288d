/**
 * How copy is fetched: from folders of this machine, from servers and mailboxes, and from addresses on the web.
 *
 * <p>It does not know items: what it brings, {@code incoming} reads. What always holds: one node looks at a source at a time; what was
 * fetched is put aside, or forgotten by its source, only after it was taken; a source that fails is asked ever less often; and no
 * request leaves for an address inside of the network.
 */
@NullMarked
@NamedInterface("pickup")
package org.writethru.newsroom.intake.pickup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
