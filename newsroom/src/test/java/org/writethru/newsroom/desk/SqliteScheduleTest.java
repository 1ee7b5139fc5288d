package org.writethru.newsroom.desk;

import java.util.Optional;

class SqliteScheduleTest implements ScheduleContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
