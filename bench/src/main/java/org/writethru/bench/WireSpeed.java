package org.writethru.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.writethru.wire.WireFormat;
import org.writethru.wire.WireFormats;

/**
 * How many messages with 3 KB of text a second one core writes and reads, in each wire format, by JMH.
 *
 * <p>A machine may be slower for minutes. So everything is measured in rounds, one process for each format in each: a slow phase falls on
 * some runs of all formats, and not on all runs of one.
 */
final class WireSpeed {
    private static final int ROUNDS = 3;
    private static final int WARM_RUNS = 4;
    private static final int RUNS = 5;

    /** Messages a second, by the beginning of the format's name. */
    private static final Map<String, Integer> TARGETS = Map.of(
            "ninjs", 10_000,
            "nitf", 10_000,
            "newsml-g2", 5_000,
            "iptc7901", 50_000,
            "anpa1312", 50_000);

    private WireSpeed() {}

    public static void main(String[] words) throws RunnerException {
        var report = new Report(
                "wire-speed",
                "Wire messages a second",
                "%d invented stories with about 3 KB of text are written in each format over and over, and what was written is read again by the reader of that format, on one thread, by JMH: %d rounds over all formats, in each a process of %d runs of a second after %d for warming up. Median of the runs (least–most)."
                        .formatted(WireMessages.STORIES, ROUNDS, RUNS, WARM_RUNS));
        var formats = WireFormats.all();
        var readable = formats.stream()
                .filter(format -> WireMessages.reader(format).isPresent())
                .toList();
        var others = RealWires.all().stream()
                .collect(Collectors.groupingBy(wire -> wire.reader().name(), TreeMap::new, Collectors.toList()));
        var written = new ArrayList<RunResult>();
        var read = new ArrayList<RunResult>();
        var readOfOthers = new ArrayList<RunResult>();
        for (int round = 0; round < ROUNDS; round++) {
            written.addAll(measured(WireMessages.class, "write", names(formats)));
            read.addAll(measured(WireMessages.class, "read", names(readable)));
            readOfOthers.addAll(measured(RealWires.class, "read", List.copyOf(others.keySet())));
        }
        report.header("format", "bytes", "written a second", "read a second");
        for (var format : formats) {
            report.row(
                    format.name(),
                    "%,.0f".formatted(WireMessages.size(format)),
                    rate(written, format.name()).map(rate -> rate.text(0)).orElse("–"),
                    rate(read, format.name()).map(rate -> rate.text(0)).orElse("–"));
        }
        report.say("");
        for (var format : formats) {
            rate(written, format.name()).ifPresent(rate -> target(report, format, "written", rate));
            rate(read, format.name()).ifPresent(rate -> target(report, format, "read", rate));
        }
        others(report, others, readOfOthers);
        report.write();
    }

    private static List<String> names(List<WireFormat> formats) {
        return formats.stream().map(WireFormat::name).toList();
    }

    /** What other agencies wrote, if it is here. */
    private static void others(Report report, Map<String, List<RealWires.Wire>> byFormat, List<RunResult> read) {
        if (byFormat.isEmpty()) {
            return;
        }
        report.say("");
        report.say("Files of other agencies and of the conformance suites, one after the other, in the same way:");
        report.say("");
        report.header("format", "files", "items a file", "bytes a file", "files read a second");
        byFormat.forEach((format, wires) -> report.row(
                format,
                wires.size(),
                "%.1f".formatted(mean(wires, RealWires.Wire::items)),
                "%,.0f".formatted(mean(wires, wire -> wire.bytes().length)),
                rate(read, format).orElseThrow().text(0)));
    }

    private static double mean(List<RealWires.Wire> wires, ToLongFunction<RealWires.Wire> of) {
        return wires.stream().mapToLong(of).average().orElseThrow();
    }

    private static Collection<RunResult> measured(Class<?> of, String what, List<String> formats)
            throws RunnerException {
        if (formats.isEmpty()) {
            return List.of();
        }
        return new Runner(new OptionsBuilder()
                        .include(of.getName() + "." + what + "$")
                        .param("format", formats.toArray(String[]::new))
                        .forks(1)
                        .jvmArgs("-XX:+UseSerialGC", "-Xmx512m")
                        .warmupIterations(WARM_RUNS)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(RUNS)
                        .measurementTime(TimeValue.seconds(1))
                        .shouldFailOnError(true)
                        .build())
                .run();
    }

    /** Over all rounds; absent if the format was not measured. */
    private static Optional<Spread> rate(List<RunResult> results, String format) {
        var runs = results.stream()
                .filter(result -> result.getParams().getParam("format").equals(format))
                .flatMap(result -> result.getBenchmarkResults().stream())
                .flatMap(process -> process.getIterationResults().stream())
                .mapToDouble(run -> run.getPrimaryResult().getScore())
                .toArray();
        return runs.length == 0 ? Optional.empty() : Optional.of(new Spread(runs));
    }

    private static void target(Report report, WireFormat format, String what, Spread rate) {
        TARGETS.forEach((begins, wanted) -> {
            if (format.name().startsWith(begins)) {
                report.target("%s %s/s".formatted(format.name(), what), rate.median(), wanted, true);
            }
        });
    }
}
