package org.writethru.newsroom.media;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Pictures as the desk's scripts read them. What nobody knows is an empty string. */
final class PictureJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PictureJson() {}

    /** A picture. */
    static byte[] of(KeptPicture picture) {
        return bytes(members(picture));
    }

    /** A picture that was brought. */
    static byte[] of(TakenIn taken) {
        var members = members(taken.picture());
        members.put("duplicate", taken.duplicate());
        return bytes(members);
    }

    /** Pictures. */
    static byte[] of(List<KeptPicture> pictures) {
        return bytes(
                Map.of("pictures", pictures.stream().map(PictureJson::members).toList()));
    }

    private static byte[] bytes(Map<String, Object> members) {
        return JSON.writeValueAsString(members).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> members(KeptPicture picture) {
        var address = PictureRoutes.PATH + "/" + picture.hex();
        var members = new LinkedHashMap<String, Object>();
        members.put("digest", picture.digest().text());
        members.put("mediaType", picture.type().mediaType());
        members.put("width", picture.width());
        members.put("height", picture.height());
        members.put("bytes", picture.bytes());
        members.put("caption", picture.caption().orElse(""));
        members.put("credit", picture.credit().orElse(""));
        members.put("copyright", picture.copyright().orElse(""));
        members.put("taken", picture.taken().map(LocalDateTime::toString).orElse(""));
        members.put("filename", picture.filename());
        members.put(
                "focal", Map.of("x", picture.focal().x(), "y", picture.focal().y()));
        members.put("address", address + "/" + small(picture));
        members.put("original", address + "/" + picture.originalName());
        return members;
    }

    /** The smallest rendition of the whole picture that every browser knows. */
    private static String small(KeptPicture picture) {
        var fallback = Rendition.fallback(picture.type());
        return picture.renditions().stream()
                .filter(rendition -> rendition.crop() == Crop.WHOLE && rendition.type() == fallback)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
