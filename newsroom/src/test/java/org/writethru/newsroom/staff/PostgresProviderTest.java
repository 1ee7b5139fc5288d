package org.writethru.newsroom.staff;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresProviderTest implements ProviderContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
