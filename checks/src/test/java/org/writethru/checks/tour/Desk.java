package org.writethru.checks.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.writethru.checks.product.Answer;
import org.writethru.checks.product.Command;

/**
 * An editor who releases copy from the command line.
 *
 * @param folder where the copy lies and commands are typed; the newsroom's data is in {@code d} below it
 */
public record Desk(Path folder) {
    private static final Pattern READ_AT = Pattern.compile("https?://\\S+");

    /** The newsroom's data folder. */
    public Path data() {
        return folder.resolve("d");
    }

    /** Writes a file of copy. */
    public String copy(String name, String headline, String... paragraphs) {
        var text = "---\nheadline: %s\nplace: Sorrin\n---\n\n%s\n".formatted(headline, String.join("\n\n", paragraphs));
        try {
            Files.writeString(folder.resolve(name), text);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Carries out a command on the newsroom. */
    public Answer ask(String... words) {
        var line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--data", "d"));
        return new Command(folder).run(line.toArray(String[]::new));
    }

    /** Carries out a command that must succeed, and returns where the story is read, if it says so. */
    public String path(String... words) {
        var answer = ask(words);
        assertThat(answer.status()).as(answer.err()).isZero();
        Matcher address = READ_AT.matcher(answer.out());
        assertThat(address.find()).as(answer.out()).isTrue();
        return URI.create(address.group()).getPath();
    }

    /** Nothing is wrong with all that is kept. */
    public void checkIsClean() {
        var check = ask("check");
        assertThat(check.status()).as(check.out() + check.err()).isZero();
    }
}
