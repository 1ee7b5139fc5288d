package org.writethru.newsroom.intake.incoming;

import java.util.Optional;

class SqliteOpeningsTest implements OpeningsContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
