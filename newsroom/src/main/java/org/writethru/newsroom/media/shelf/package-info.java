/** The places where pictures may lie: a folder, or a bucket that speaks S3. */
@NullMarked
@NamedInterface("shelf")
package org.writethru.newsroom.media.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
