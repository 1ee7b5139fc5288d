/** The pages on which an editor releases a draft or withdraws a story, after seeing exactly what readers will see changed. */
@NullMarked
@NamedInterface("release")
package org.writethru.newsroom.desk.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
