package org.writethru.newsroom.intake.incoming;

import java.util.Optional;

class SqliteIncomingTest implements IncomingContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
