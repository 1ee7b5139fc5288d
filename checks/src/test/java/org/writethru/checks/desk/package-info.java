/** The desk as journalists use it, in a real browser: whole stories, several people, lost connections. */
@NullMarked
package org.writethru.checks.desk;

import org.jspecify.annotations.NullMarked;
