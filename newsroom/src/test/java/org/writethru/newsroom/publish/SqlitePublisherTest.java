package org.writethru.newsroom.publish;

import java.util.Optional;

class SqlitePublisherTest implements PublisherContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
