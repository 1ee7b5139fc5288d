package org.writethru.newsroom.intake.incoming;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Problem;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.wire.WireReader;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonObject;

/**
 * Takes what sources push: one message or file as the body. The answer is 202 with what became of each item, or a problem document
 * (RFC 9457) with the place of the fault. To send the same again is harmless.
 */
final class PushPage {
    private static final List<MediaType> FORMS =
            List.of(MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    private final Sources sources;
    private final Incoming incoming;
    private final DeskPages pages;

    PushPage(Sources sources, Incoming incoming, DeskPages pages) {
        this.sources = sources;
        this.incoming = incoming;
        this.pages = pages;
    }

    /** The source that shows this token. */
    Optional<Source> source(ServerRequest request, String token) {
        return sources.pushing(request.pathVariable("source"), token);
    }

    ServerResponse take(Source source, ServerRequest request) throws IOException {
        if (source.paused()) {
            return pages.problem(
                    409, "Paused", "This newsroom takes nothing from you at the moment. Send it again later.");
        }
        if (request.headers().contentType().filter(PushPage::form).isPresent()) {
            return pages.problem(415, "Not a message", "Send the message itself as the body, not a form.");
        }
        var in = request.servletRequest().getInputStream();
        var bytes = in.readNBytes(WireReader.MOST_BYTES + 1);
        if (bytes.length > WireReader.MOST_BYTES) {
            return pages.problem(413, "Too large", "A message has at most %,d bytes.".formatted(WireReader.MOST_BYTES));
        }
        if (bytes.length == 0) {
            return pages.problem(422, "Nothing to read", "The body is empty.");
        }
        var report = sources.push(source, new Delivery("push", bytes, incoming.now()));
        return report.fates().stream().allMatch(Fate.Unread.class::isInstance)
                        && !report.unread().isEmpty()
                ? unread(report)
                : pages.json(202, CanonicalJson.write(json(report)));
    }

    private static boolean form(MediaType type) {
        return FORMS.stream().anyMatch(type::isCompatibleWith);
    }

    private ServerResponse unread(Report report) {
        var first = report.unread().getFirst();
        return pages.problem(new Problem(
                422,
                "Cannot be read",
                "%s: %s".formatted(first.where(), first.why()),
                Map.of(
                        "where", first.where(),
                        "why", first.why(),
                        "quarantined", report.quarantined().orElse(""))));
    }

    private static Json json(Report report) {
        return new JsonObject()
                .put("source", report.source())
                .put("quarantined", report.quarantined())
                .put("items", report.fates(), PushPage::json)
                .json();
    }

    private static Json json(Fate fate) {
        return switch (fate) {
            case Fate.Unread(var where, var why) ->
                new JsonObject()
                        .put("outcome", "unreadable")
                        .put("where", where)
                        .put("why", why)
                        .json();
            case Fate.Taken taken ->
                new JsonObject()
                        .put("outcome", taken.what().word())
                        .put("id", taken.item())
                        .put("guid", taken.guid())
                        .put("version", taken.version().map(String::valueOf))
                        .put("headline", taken.headline())
                        .put("notes", taken.notes(), Json.Text::new)
                        .json();
        };
    }
}
