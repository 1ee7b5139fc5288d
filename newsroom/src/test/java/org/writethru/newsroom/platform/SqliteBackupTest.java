package org.writethru.newsroom.platform;

import java.util.Optional;

class SqliteBackupTest implements BackupContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
