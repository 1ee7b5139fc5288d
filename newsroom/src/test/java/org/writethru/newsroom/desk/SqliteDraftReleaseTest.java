package org.writethru.newsroom.desk;

import java.util.Optional;

class SqliteDraftReleaseTest implements DraftReleaseContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
