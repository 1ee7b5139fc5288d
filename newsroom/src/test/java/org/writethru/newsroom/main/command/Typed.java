package org.writethru.newsroom.main.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Types commands about one data folder, in this process, and keeps what they answer. */
final class Typed {
    private final Path folder;

    /** What a command answered. */
    record Answer(int status, String out, String err) {
        /** The first line of the result that begins so, without that. */
        String line(String begins) {
            return out.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith(begins))
                    .map(line -> line.substring(begins.length()).strip())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No “%s” in: %s%s".formatted(begins, out, err)));
        }
    }

    /** @param folder in which the commands are typed; the data is in {@code data} below it */
    Typed(Path folder) {
        this.folder = folder;
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Types a command about the data folder. */
    Answer type(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data().toString()));
        return typeAlone("", all.toArray(String[]::new));
    }

    /** Types a command as it stands, with something piped in. */
    Answer typeAlone(String piped, String... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8));
        var caller = new ConsoleCaller(folder, in, outStream, errStream, false);
        int status = Commands.carryOut(caller, outStream, errStream, words);
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes a file of copy in the folder and returns its name. */
    String copy(String name, String headline, String... paragraphs) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "---\nheadline: %s\nplace: Halden\n---\n\n%s\n".formatted(headline, String.join("\n\n", paragraphs)));
        return name;
    }
}
