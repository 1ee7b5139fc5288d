package org.writethru.newsroom.check;

import java.util.Optional;

class SqliteCheckTest implements CheckContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
