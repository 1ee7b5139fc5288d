package org.writethru.newsroom.staff;

import java.util.Optional;

class SqliteProviderTest implements ProviderContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
