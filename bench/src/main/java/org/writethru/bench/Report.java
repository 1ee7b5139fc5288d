package org.writethru.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a benchmark says, printed line by line and written below {@code docs/benchmarks/} at its end. */
final class Report {
    private static final Path DOCS = Path.of("docs", "benchmarks");

    private final String name;
    private final List<String> lines = new ArrayList<>();

    /**
     * @param name of the file and of the benchmark's command
     * @param question what it answers
     * @param how what is done, in a paragraph
     */
    Report(String name, String question, String how) {
        this.name = name;
        say("# " + question);
        say("");
        say(how);
        say("");
        say("- Command: `bench/run %s`".formatted(name));
        say("- Machine: " + Machine.line());
        say("");
    }

    void say(String line) {
        lines.add(line);
        System.out.println(line);
    }

    void header(String... cells) {
        row((Object[]) cells);
        say("|---".repeat(cells.length) + "|");
    }

    void row(Object... cells) {
        say("| "
                + String.join(
                        " | ", List.of(cells).stream().map(String::valueOf).toList()) + " |");
    }

    /** Says whether a target is met, and by how much it is missed. */
    void target(String what, double measured, double wanted, boolean atLeast) {
        boolean met = atLeast ? measured >= wanted : measured <= wanted;
        say("- Target %s %s %s: %s (%s)"
                .formatted(
                        what,
                        atLeast ? "at least" : "at most",
                        number(wanted),
                        met ? "met" : "**missed**",
                        number(measured)));
    }

    private static String number(double value) {
        return value >= 100 ? "%,.0f".formatted(value) : "%.2f".formatted(value);
    }

    void write() {
        try {
            Files.createDirectories(DOCS);
            Files.writeString(DOCS.resolve(name + ".md"), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
