package org.writethru.newsroom.ledger;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresLedgerTest implements LedgerContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
