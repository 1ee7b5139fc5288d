package org.writethru.newsroom.intake.backfile;

import java.util.Optional;

class SqliteBackfileTest implements BackfileContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
