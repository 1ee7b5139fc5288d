package org.writethru.newsroom.seal;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresSealTest implements SealContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
