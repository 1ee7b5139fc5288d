package org.writethru.wire.ninjs;

import java.util.Map;
import java.util.TreeMap;
import org.writethru.story.Block.Picture;
import org.writethru.wire.Addresses.ServedImage;
import org.writethru.wire.json.JsonObject;

/** A picture of the copy as an associated news object. */
record Shown(Dialect dialect, Picture picture, ServedImage served) {
    JsonObject json() {
        var object = new JsonObject()
                .put("uri", Uri.ascii(served.href()))
                .put("type", "picture")
                .put(dialect.key("by"), picture.credit());
        var texts = new TreeMap<String, String>();
        texts.put("alt", picture.alternative());
        picture.caption().ifPresent(caption -> texts.put("caption", caption));
        dialect.descriptions(object, texts);
        dialect.named(object, "renditions", Map.of("main", rendition()));
        return object;
    }

    private JsonObject rendition() {
        return new JsonObject()
                .put("href", Uri.ascii(served.href()))
                .put(dialect.key("contentType"), served.mediaType())
                .put("width", served.width())
                .put("height", served.height());
    }
}
