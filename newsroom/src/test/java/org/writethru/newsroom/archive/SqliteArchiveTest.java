package org.writethru.newsroom.archive;

import java.util.Optional;

class SqliteArchiveTest implements ArchiveContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
