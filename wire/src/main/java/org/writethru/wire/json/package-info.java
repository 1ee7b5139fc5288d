/**
 * JSON in its one canonical form (RFC 8785), for everything of which a digest is taken.
 *
 * <p>It does not know stories. What always holds: equal values are equal bytes, and what was read strictly is written back
 * byte for byte. Text is never normalised, replaced or cut.
 */
@NullMarked
package org.writethru.wire.json;

import org.jspecify.annotations.NullMarked;
