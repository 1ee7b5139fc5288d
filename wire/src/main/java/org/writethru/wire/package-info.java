/**
 * Every format of the wire, in and out: bytes to story values and back.
 *
 * <p>It reads no clock and does no I/O. A reader never throws on input: its result is a {@link org.writethru.wire.Reading}. A
 * format lives in a folder of its own and is named outside of it only by the list that registers it.
 */
@NullMarked
package org.writethru.wire;

import org.jspecify.annotations.NullMarked;
