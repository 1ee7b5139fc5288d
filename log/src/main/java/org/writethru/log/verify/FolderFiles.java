package org.writethru.log.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A log in a folder, such as a mirror or a static site. */
record FolderFiles(Path folder) implements LogFiles {
    FolderFiles {
        if (!Files.isDirectory(folder)) {
            throw new CannotCheck("There is no folder %s.".formatted(folder));
        }
    }

    @Override
    public Optional<byte[]> read(String path, int most) {
        return LocalFiles.read(folder.resolve(path), most);
    }

    @Override
    public String place() {
        return folder.toString();
    }
}
