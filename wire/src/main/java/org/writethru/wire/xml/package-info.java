/** XML 1.0 in the making, for every format that is written in it. */
@NullMarked
package org.writethru.wire.xml;

import org.jspecify.annotations.NullMarked;
