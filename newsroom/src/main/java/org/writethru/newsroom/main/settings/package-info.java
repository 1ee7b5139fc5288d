/** What this newsroom is set to: keys with defaults, where each value came from, and the house style. */
@NullMarked
package org.writethru.newsroom.main.settings;

import org.jspecify.annotations.NullMarked;
