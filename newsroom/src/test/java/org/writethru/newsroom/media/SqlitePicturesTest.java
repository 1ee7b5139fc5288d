package org.writethru.newsroom.media;

import java.util.Optional;

class SqlitePicturesTest implements PicturesContract {

    @Override
    public Optional<String> url() {
        return Optional.empty();
    }
}
