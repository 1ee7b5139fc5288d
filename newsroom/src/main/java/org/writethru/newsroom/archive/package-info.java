/**
 * Stories and takes at rest.
 *
 * <p>It does not decide what may be released and does not know the log. What always holds: a take once kept is never
 * updated or deleted, its record hashes to the digest beside it, and the head of a story agrees with its takes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.writethru.newsroom.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
