package org.writethru.newsroom.desk.wireview;

import java.util.Optional;

class SqliteWireTest implements WireContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
