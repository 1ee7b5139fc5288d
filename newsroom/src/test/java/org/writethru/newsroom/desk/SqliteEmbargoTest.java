package org.writethru.newsroom.desk;

import java.util.Optional;

class SqliteEmbargoTest implements EmbargoContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
