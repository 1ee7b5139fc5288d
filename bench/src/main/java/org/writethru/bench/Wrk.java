package org.writethru.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.writethru.checks.product.Command;
import org.writethru.checks.product.Programs;

/**
 * What one run of wrk measured.
 *
 * @param perSecond requests answered
 * @param p99 milliseconds that 99 of 100 answers did not exceed
 */
record Wrk(double perSecond, double p99) {
    /** The command as it is written down. */
    static final String COMMAND = "wrk -t2 -c32 -d%ds --latency -H 'Accept-Encoding: gzip'";

    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern P99 = Pattern.compile("99%\\s+([\\d.]+)(us|ms|s)");

    static Wrk run(String address, int seconds) {
        var answer = new Command(Path.of("."))
                .carryOut(
                        List.of(
                                Programs.named("wrk").toString(),
                                "-t2",
                                "-c32",
                                "-d%ds".formatted(seconds),
                                "--latency",
                                "-H",
                                "Accept-Encoding: gzip",
                                address),
                        "");
        if (answer.status() != 0
                || answer.out().contains("Non-2xx")
                || answer.out().contains("Socket errors")) {
            throw new IllegalStateException("wrk %s: %s%s".formatted(address, answer.out(), answer.err()));
        }
        return new Wrk(perSecond(answer.out()), p99(answer.out()));
    }

    private static double perSecond(String out) {
        var found = PER_SECOND.matcher(out);
        if (!found.find()) {
            throw new IllegalStateException(out);
        }
        return Double.parseDouble(found.group(1));
    }

    private static double p99(String out) {
        var found = P99.matcher(out);
        if (!found.find()) {
            throw new IllegalStateException(out);
        }
        double value = Double.parseDouble(found.group(1));
        return switch (found.group(2)) {
            case "us" -> value / 1_000;
            case "ms" -> value;
            default -> value * 1_000;
        };
    }
}
