package org.writethru.newsroom.follow;

import java.util.Optional;

class SqliteFollowTest implements FollowContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
