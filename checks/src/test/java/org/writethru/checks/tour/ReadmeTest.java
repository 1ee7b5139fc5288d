package org.writethru.checks.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.checks.product.Answer;
import org.writethru.checks.product.Command;
import org.writethru.checks.product.Product;
import org.writethru.checks.product.ProductProcess;

/** The five minutes of the README, typed as they stand there. */
class ReadmeTest {
    private static final String TOUR = "## Five minutes to your first update";
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @TempDir
    Path folder;

    /** {@code ./writethru} of the folder in which the words are typed: the packaged product, without looking for a JDK. */
    @BeforeEach
    void placeTheScript() throws IOException {
        var java =
                Product.start(List.of()).stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        var script = Files.writeString(folder.resolve("writethru"), "#!/bin/sh\nexec " + java + " \"$@\"\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theTourLeadsToAnUpdateAndACorrection() throws IOException {
        var blocks = blocks();
        assertThat(blocks).hasSize(4);
        assertThat(blocks.getFirst().strip()).isEqualTo("./writethru serve");
        try (var node = ProductProcess.serve(folder.resolve("data"))) {
            var released = typed(blocks.get(1));
            var address = ADDRESS.matcher(released.out());
            assertThat(address.find()).as(released.out()).isTrue();
            var path = URI.create(address.group()).getPath();
            assertThat(node.reader().text(path)).contains("until Friday");

            typed(blocks.get(2));
            assertThat(node.reader().text(path)).contains("Take 2 of 2", "until Monday", "The vote is on Monday");

            typed(blocks.get(3));
            assertThat(node.reader().text(path))
                    .contains("Take 3 of 3", "until Tuesday", "The vote is on Tuesday, not on Monday as we wrote.");
            assertThat(node.reader().text("/en/corrections")).contains("not on Monday as we wrote");
            typed("./writethru check");
        }
    }

    private static List<String> blocks() throws IOException {
        var readme = Files.readString(Product.project().resolve("README.md"));
        var tour = readme.substring(readme.indexOf(TOUR));
        return BLOCK.matcher(tour.substring(0, tour.indexOf("\n## ", TOUR.length())))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private Answer typed(String words) {
        var answer = new Command(folder).carryOut(List.of("bash", "-e", "-c", words), "");
        assertThat(answer.status())
                .as(words + "\n" + answer.out() + answer.err())
                .isZero();
        return answer;
    }
}
