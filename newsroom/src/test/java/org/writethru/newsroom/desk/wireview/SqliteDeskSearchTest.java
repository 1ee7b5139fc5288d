package org.writethru.newsroom.desk.wireview;

import java.util.Optional;

class SqliteDeskSearchTest implements DeskSearchContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
