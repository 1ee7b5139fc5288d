package org.writethru.newsroom.desk.wireview;

import java.util.Optional;

class SqliteSavedFiltersTest implements SavedFiltersContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
