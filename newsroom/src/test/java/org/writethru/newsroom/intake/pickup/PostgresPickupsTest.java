package org.writethru.newsroom.intake.pickup;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresPickupsTest implements PickupsContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
