/** The system's Chromium, and people who use the desk in it. */
@NullMarked
package org.writethru.checks.browser;

import org.jspecify.annotations.NullMarked;
