/** The files pictures come in: what they say of themselves, and the same files without what readers should not get. */
@NullMarked
package org.writethru.newsroom.media.format;

import org.jspecify.annotations.NullMarked;
