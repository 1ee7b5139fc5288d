/** What picture files say about their pictures: who took them, when, who is to be credited; read within bounds, written sparingly. */
@NullMarked
package org.writethru.newsroom.media.notes;

import org.jspecify.annotations.NullMarked;
