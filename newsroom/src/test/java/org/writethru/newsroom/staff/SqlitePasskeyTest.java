package org.writethru.newsroom.staff;

import java.util.Optional;

class SqlitePasskeyTest implements PasskeyContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
