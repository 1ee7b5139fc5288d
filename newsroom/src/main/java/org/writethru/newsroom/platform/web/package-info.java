/** Rendered pages kept in memory and served before anything else of the HTTP server is asked. */
@NullMarked
@NamedInterface("web")
package org.writethru.newsroom.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
