package org.writethru.newsroom.desk.wireview;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresDeskDraftsTest implements DeskDraftsContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
