package org.writethru.newsroom.staff;

import java.util.Optional;

class SqliteSecondFactorTest implements SecondFactorContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
