package org.writethru.log.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    @TempDir
    Path folder;

    @Test
    void helpIsShownWhenAskedForAndWhenNothingWasAsked() {
        assertThat(Run.of("--help").status()).isZero();
        assertThat(Run.of("take", "--help").out()).contains("take  ", "log  ", "consistency  ", "Exit status");
        assertThat(Run.of().status()).isEqualTo(2);
    }

    @Test
    void wrongWordsGetOneSentence() {
        var log = new PrintedLog(folder).growTo(1);
        assertFails("There is no command audit; --help shows all.", "audit");
        assertFails("--vkey is missing; --help shows how.", "log", folder.toString());
        assertFails("Give one LOG, a folder or an address; --help shows how.", "log", "--vkey", log.vkey());
        assertFails("The option --force is unknown here or given twice; --help shows all.", "log", "--force", "x");
        assertFails("The option --vkey needs a value.", "log", "--vkey");
        assertFails(
                "The option --vkey is unknown here or given twice; --help shows all.",
                "log",
                "--vkey",
                log.vkey(),
                "--vkey",
                log.vkey());
        assertFails("“x” is too much; --help shows how.", "take", "x");
        assertFails("There is no folder " + folder + "/none.", "log", "--vkey", log.vkey(), folder + "/none");
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertFails("--vkey is not a verifier key: key: not of the form name+id+base64.", "log", "--vkey", "abc", ".");
        var other = new PrintedLog(folder).vkey().replaceFirst("news", "snew");
        assertFails(
                "--vkey is not a verifier key: key id: it does not belong to this name and key.",
                "log",
                "--vkey",
                other,
                ".");
    }

    @Test
    void theKeyMayLieInAFile() {
        var log = new PrintedLog(folder).growTo(3);
        var file = log.write("log.vkey", (log.vkey() + "\n").getBytes(StandardCharsets.UTF_8));
        assertThat(Run.of("log", "--vkey", file.toString(), folder.toString()).status())
                .isZero();
    }

    private static void assertFails(String sentence, String... arguments) {
        assertThat(Run.of(arguments)).isEqualTo(new Run(2, "", sentence + "\n"));
    }
}
