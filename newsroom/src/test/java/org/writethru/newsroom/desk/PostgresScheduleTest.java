package org.writethru.newsroom.desk;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresScheduleTest implements ScheduleContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
