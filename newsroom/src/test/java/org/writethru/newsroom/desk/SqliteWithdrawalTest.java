package org.writethru.newsroom.desk;

import java.util.Optional;

class SqliteWithdrawalTest implements WithdrawalContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
