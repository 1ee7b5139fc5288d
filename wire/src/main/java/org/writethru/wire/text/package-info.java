/** Bytes as text: the character set as marked, as agreed, as declared or, where all of these are silent or lie, as recognised. */
@NullMarked
package org.writethru.wire.text;

import org.jspecify.annotations.NullMarked;
