package org.writethru.newsroom.intake.pickup;

import java.util.Optional;

class SqlitePickupsTest implements PickupsContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
