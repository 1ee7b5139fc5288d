/** Storms of releases that are killed, and the reckoning afterwards. */
@NullMarked
package org.writethru.checks.storm;

import org.jspecify.annotations.NullMarked;
