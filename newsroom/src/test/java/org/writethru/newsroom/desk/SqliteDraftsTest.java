package org.writethru.newsroom.desk;

import java.util.Optional;

class SqliteDraftsTest implements DraftsContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
