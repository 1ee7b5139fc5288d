package org.writethru.newsroom.faults;

import java.util.Optional;

class SqliteKillTest implements KillContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
