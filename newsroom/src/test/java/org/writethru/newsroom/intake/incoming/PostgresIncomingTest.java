package org.writethru.newsroom.intake.incoming;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresIncomingTest implements IncomingContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
