package org.writethru.newsroom.platform;

import java.util.Optional;

class SqliteDatabaseTest implements DatabaseContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
