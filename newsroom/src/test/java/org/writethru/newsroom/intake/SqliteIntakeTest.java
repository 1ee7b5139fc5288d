package org.writethru.newsroom.intake;

import java.util.Optional;

class SqliteIntakeTest implements IntakeContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
