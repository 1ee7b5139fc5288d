/** Faults from outside: databases that go, disks that fill, nodes that are stopped or killed. */
@NullMarked
package org.writethru.checks.fault;

import org.jspecify.annotations.NullMarked;
