package org.writethru.wire.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What a reading costs this thread, in processor time and memory; what else the machine does adds nothing to it. */
public final class Effort {
    /** Of one message; all that was ever taken for it counts, though most is given back at once. */
    private static final long MOST_BYTES = 1L << 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long begun = THREADS.getCurrentThreadCpuTime();
    private final long taken = THREADS.getCurrentThreadAllocatedBytes();

    private Effort() {}

    /** Begins to count. */
    public static Effort from() {
        return new Effort();
    }

    /** Fails if the reading took longer than this, or more than a gigabyte. */
    public void within(Duration most, String what) {
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun))
                .as("time of %s", what)
                .isLessThan(most);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - taken)
                .as("bytes of memory for %s", what)
                .isLessThan(MOST_BYTES);
    }
}
