/**
 * XML in elements of a sender's own, of which there is no specification: releases of companies, exports of archives and content
 * systems, the older wires of agencies.
 *
 * <p>Choices made: a story is the nearest element around copy that holds a headline too, and both, like every other field, are known
 * by what senders usually call them, in several languages. A value that is not of the form of its field is none; of a state only
 * plain flags count, since the words of an unknown system would hold every item. A note says that names were all there was to go by.
 */
@NullMarked
package org.writethru.wire.ownxml;

import org.jspecify.annotations.NullMarked;
