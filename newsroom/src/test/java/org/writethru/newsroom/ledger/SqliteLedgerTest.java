package org.writethru.newsroom.ledger;

import java.util.Optional;

class SqliteLedgerTest implements LedgerContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
