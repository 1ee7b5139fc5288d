/**
 * Benchmarks: one class per question, each with a main that prints and writes down the command, the machine, the spread over
 * several runs, and what it was compared with in the same run.
 */
@NullMarked
package org.writethru.bench;

import org.jspecify.annotations.NullMarked;
