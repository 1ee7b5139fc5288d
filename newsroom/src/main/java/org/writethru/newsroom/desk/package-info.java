/**
 * Where journalists release, until and besides the screens: copy from files, with the fields that fill themselves.
 *
 * <p>It does not know how a take is kept or followed. What always holds: whoever asks gets an outcome in plain words.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "archive", "publish"})
package org.writethru.newsroom.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
