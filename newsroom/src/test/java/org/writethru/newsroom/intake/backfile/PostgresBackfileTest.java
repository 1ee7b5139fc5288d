package org.writethru.newsroom.intake.backfile;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresBackfileTest implements BackfileContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
