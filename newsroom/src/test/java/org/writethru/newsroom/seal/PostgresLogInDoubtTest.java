package org.writethru.newsroom.seal;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresLogInDoubtTest implements LogInDoubtContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
