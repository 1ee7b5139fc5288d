package org.writethru.newsroom.media;

import java.util.Optional;
import org.writethru.newsroom.TestPostgres;

class PostgresPicturesTest implements PicturesContract {
    private final String url = TestPostgres.freshDatabase();

    @Override
    public Optional<String> url() {
        return Optional.of(url);
    }
}
