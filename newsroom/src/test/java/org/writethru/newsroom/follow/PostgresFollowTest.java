package org.writethru.newsroom.follow;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresFollowTest implements FollowContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
