/**
 * The verifier that an outsider runs alone: checks takes, whole logs and the growth of a log from what is published.
 *
 * <p>It trusts nothing but the key it was given. Files and downloads are bounded in size and time, and nothing that was read
 * reaches the terminal as a control character. It does not know the newsroom; of an entry it knows only how to find its digest.
 */
@NullMarked
package org.writethru.log.verify;

import org.jspecify.annotations.NullMarked;
