package org.writethru.newsroom.desk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Language;
import org.writethru.story.Unfit;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/** The subjects that a story can be given, for an editor's script. */
final class SubjectsPage {
    private static final String BETWEEN = " › ";
    private static final int MOST_LANGUAGES = 50;

    private final DeskPages pages;
    private final Map<String, byte[]> printed = new ConcurrentHashMap<>();

    SubjectsPage(DeskPages pages) {
        this.pages = pages;
    }

    ServerResponse list(Visit visit, ServerRequest request) {
        try {
            return pages.json(200, in(new Language(request.pathVariable("language"))));
        } catch (Unfit e) {
            return pages.refuse(visit, request, 404, "No such language", e.sentence());
        }
    }

    private byte[] in(Language language) {
        return printed.size() < MOST_LANGUAGES
                ? printed.computeIfAbsent(language.tag(), _ -> print(language))
                : print(language);
    }

    private static byte[] print(Language language) {
        var subjects = MediaTopics.vocabulary().all(language).stream()
                .<Json>map(topic -> new JsonObject()
                        .put("id", topic.id())
                        .put("label", topic.label())
                        .put("path", String.join(BETWEEN, topic.path()))
                        .json())
                .toList();
        return CanonicalJson.write(new Json.Items(subjects));
    }
}
