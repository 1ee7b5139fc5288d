/** What a newcomer, an editor and an outsider do with the product, from the command line. */
@NullMarked
package org.writethru.checks.tour;

import org.jspecify.annotations.NullMarked;
