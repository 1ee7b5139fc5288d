package org.writethru.newsroom.seal;

import java.util.Optional;

class SqliteSealTest implements SealContract {
    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
