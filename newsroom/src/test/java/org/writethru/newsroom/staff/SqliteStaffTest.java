package org.writethru.newsroom.staff;

import java.util.Optional;

class SqliteStaffTest implements StaffContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
