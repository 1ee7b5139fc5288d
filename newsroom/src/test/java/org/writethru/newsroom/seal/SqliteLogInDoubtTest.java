package org.writethru.newsroom.seal;

import java.util.Optional;

class SqliteLogInDoubtTest implements LogInDoubtContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
