package org.writethru.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the benchmarks run on. */
final class Machine {
    /** A machine that does nothing else has less load than this when a benchmark begins. */
    private static final double QUIET = 1.0;

    private static final long KIBIBYTES_PER_GIBIBYTE = 1_024L * 1_024L;

    private Machine() {}

    /** The machine in a line. */
    static String line() {
        return "%s; %d cores, %d GiB, Linux %s, Java %s; load when it began %.2f%s"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.getRuntime().availableProcessors(),
                        Math.round((double) kibibytes() / KIBIBYTES_PER_GIBIBYTE),
                        System.getProperty("os.version"),
                        Runtime.version(),
                        load(),
                        load() < QUIET ? "" : " (not quiet: others worked on the machine)");
    }

    private static double load() {
        return Double.parseDouble(read("/proc/loadavg").split(" ", 2)[0]);
    }

    private static long kibibytes() {
        return read("/proc/meminfo")
                .lines()
                .filter(line -> line.startsWith("MemTotal:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    /** Megabytes of memory that a process holds: now ({@code VmRSS}) or at most ({@code VmHWM}). */
    static double megabytes(long pid, String what) {
        return read("/proc/%d/status".formatted(pid))
                .lines()
                .filter(line -> line.startsWith(what + ":"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_024)
                .findFirst()
                .orElseThrow();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
