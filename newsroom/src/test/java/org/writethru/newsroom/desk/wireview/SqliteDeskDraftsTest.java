package org.writethru.newsroom.desk.wireview;

import java.util.Optional;

class SqliteDeskDraftsTest implements DeskDraftsContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
