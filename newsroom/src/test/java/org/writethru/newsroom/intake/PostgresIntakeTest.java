package org.writethru.newsroom.intake;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresIntakeTest implements IntakeContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
