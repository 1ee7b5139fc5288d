package org.writethru.newsroom.desk;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresWithdrawalTest implements WithdrawalContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
