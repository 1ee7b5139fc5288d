/** What several tests of the wire share: sample stories, generated ones, houses, goldens and published test data. */
@NullMarked
package org.writethru.wire.sample;

import org.jspecify.annotations.NullMarked;
