/** The desk in a real browser, as the people who work there use it. */
@NullMarked
package org.writethru.checks.desk;

import org.jspecify.annotations.NullMarked;
