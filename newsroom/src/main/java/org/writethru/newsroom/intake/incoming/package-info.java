/**
 * Items of other agencies: taken in with all their versions, listed for the desk, made into drafts, and followed as their versions
 * go on.
 *
 * <p>It does not know how items travel: {@code pickup} brings them. What always holds: an item is named by its provider and its guid,
 * whatever brought it; a version that came is kept once, however often it comes; which version holds does not depend on the order
 * in which they came, where the sender says an order; what cannot be read is kept with its place and reason until a person decides.
 */
@NullMarked
@NamedInterface("incoming")
package org.writethru.newsroom.intake.incoming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
