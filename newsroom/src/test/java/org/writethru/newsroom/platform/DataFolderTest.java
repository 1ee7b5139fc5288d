package org.writethru.newsroom.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void madeFolderIsItsOwnersAlone(@TempDir Path folder) throws IOException {
        var data = DataFolder.at(folder.resolve("halden").resolve("data"));
        assertThat(permissions(data.path())).isEqualTo("rwx------");
    }

    @Test
    void folderThatWasThereKeepsWhatTheOperatorDecided(@TempDir Path folder) throws IOException {
        var shared = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-x---"));
        var data = DataFolder.at(shared);
        data.write("log.key", "halden.example+secret");
        assertThat(permissions(shared)).isEqualTo("rwxr-x---");
        assertThat(permissions(data.file("log.key"))).isEqualTo("rw-------");
    }
}
