package org.writethru.newsroom.publish;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresPublisherTest implements PublisherContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
