package org.writethru.newsroom.media.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.media.PictureShelf;

class FolderShelfTest implements ShelfContract {
    private static final int BYTES = 300_000;

    @TempDir
    Path folder;

    @Override
    public PictureShelf shelf() {
        return new FolderShelf(folder.resolve("pictures"));
    }

    private List<Path> below(Path root) throws Exception {
        try (var all = Files.walk(root)) {
            return all.toList();
        }
    }

    @Test
    void nobodyButTheOwnerCanReadThem() throws Exception {
        shelf().put("ab/cd/abcd/original.jpg", new byte[10]);
        for (var path : below(folder.resolve("pictures"))) {
            var expected = Files.isDirectory(path) ? "rwx------" : "rw-------";
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void killedWhileWritingNothingAcknowledgedIsLostAndNothingIsHalf() throws Exception {
        var acknowledged = new ArrayList<String>();
        for (int round = 0; round < 5; round++) {
            acknowledged.addAll(putUntilKilled(round));
        }
        assertThat(acknowledged).hasSizeGreaterThan(20);
        for (var key : acknowledged) {
            assertThat(shelf().get(key, BYTES)).as(key).contains(content(key));
        }
        for (var file : below(folder.resolve("pictures"))) {
            if (Files.isRegularFile(file) && !file.toString().endsWith(FolderShelf.PART)) {
                var key = folder.resolve("pictures").relativize(file).toString();
                assertThat(Files.readAllBytes(file)).as(key).isEqualTo(content(key));
            }
        }
    }

    private List<String> putUntilKilled(int round) throws Exception {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Puts.class.getName(),
                        folder.resolve("pictures").toString(),
                        "" + round)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var put = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                put.add(line);
                if (put.size() == 10) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        return put;
    }

    static byte[] content(String key) {
        byte[] content = new byte[BYTES];
        Arrays.fill(content, (byte) key.hashCode());
        return content;
    }

    /** Puts pictures, one after the other, and says so after each. */
    static final class Puts {
        public static void main(String[] arguments) {
            var shelf = new FolderShelf(Path.of(arguments[0]));
            for (int at = 0; at < 100_000; at++) {
                var key = "r%s/%02d/p%d.jpg".formatted(arguments[1], at % 100, at);
                shelf.put(key, content(key));
                System.out.println(key);
            }
        }
    }
}
