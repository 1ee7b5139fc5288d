package org.writethru.newsroom.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.wire.Reading;
import org.writethru.wire.json.CanonicalJson;
import org.writethru.wire.json.Illegible;
import org.writethru.wire.json.Json;
import org.writethru.wire.json.JsonFields;
import org.writethru.wire.json.JsonObject;
import org.writethru.wire.json.JsonTime;

/** Where an editor's script says how a draft reads, keeps snapshots, and gets them back. */
final class ReadingPages {
    /** Bytes of what a script sends: the text, and the little around it. */
    private static final int MOST_BYTES = DraftText.MOST_BYTES + 1_024;

    private final Drafting desk;
    private final DeskPages pages;
    private final RefusalPages refusals;

    ReadingPages(Drafting desk, DeskPages pages) {
        this.desk = desk;
        this.pages = pages;
        this.refusals = new RefusalPages(pages);
    }

    /** What a script sends. */
    private record Sent(long seq, String reading) {}

    ServerResponse save(Visit visit, ServerRequest request) throws IOException {
        return with(visit, request, (draft, sent) -> saved(visit, draft, sent));
    }

    ServerResponse snapshot(Visit visit, ServerRequest request) throws IOException {
        return with(visit, request, (draft, sent) -> switch (read(visit, draft, sent)) {
            case Outcome.Refused<StoredReading>(var refusal) -> refused(refusal);
            case Outcome.Done<StoredReading> _ -> kept(visit, draft);
        });
    }

    private interface Act {
        ServerResponse on(Draft draft, Sent sent);
    }

    private ServerResponse with(Visit visit, ServerRequest request, Act act) throws IOException {
        var draft = desk.drafts().find(request.pathVariable("id"));
        if (draft.isEmpty()) {
            return refusals.noSuchDraft(visit, request);
        }
        var bytes = request.servletRequest().getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return pages.problem(
                    413, "Too large", "A text may have at most %,d bytes.".formatted(DraftText.MOST_BYTES));
        }
        return switch (sent(bytes)) {
            case Reading.Legible<Sent>(var sent, var _) -> act.on(draft.get(), sent);
            case Reading.Unreadable<Sent>(var where, var why) -> refused(new Refusal.Field(where, why));
        };
    }

    private static Reading<Sent> sent(byte[] bytes) {
        return switch (CanonicalJson.read(bytes)) {
            case Reading.Unreadable<Json>(var where, var why) -> new Reading.Unreadable<>(where, why);
            case Reading.Legible<Json>(var json, var _) -> sent(json);
        };
    }

    private static Reading<Sent> sent(Json json) {
        try {
            return new Reading.Legible<>(JsonFields.read(json, "", ReadingPages::sent));
        } catch (Illegible e) {
            return e.reading();
        }
    }

    private static Sent sent(JsonFields fields) {
        fields.optionalText("reason");
        var reading = CanonicalJson.write(fields.any("reading"));
        return new Sent(fields.whole("seq"), new String(reading, StandardCharsets.UTF_8));
    }

    private Outcome<StoredReading> read(Visit visit, Draft draft, Sent sent) {
        return desk.drafts().saveReading(Asker.of(visit), draft.id(), sent.seq(), sent.reading());
    }

    private ServerResponse saved(Visit visit, Draft draft, Sent sent) {
        return switch (read(visit, draft, sent)) {
            case Outcome.Refused<StoredReading>(var refusal) -> refused(refusal);
            case Outcome.Done<StoredReading>(var reading) -> told(draft, reading);
        };
    }

    /** A text of the wrong shape is a fault of the script, not something a person can put right. */
    private ServerResponse refused(Refusal refusal) {
        return refusals.problem(refusal instanceof Refusal.Field ? 400 : RefusalPages.status(refusal), refusal);
    }

    private ServerResponse told(Draft draft, StoredReading reading) {
        return switch (DraftText.read(reading.json())) {
            case Outcome.Refused<DraftText>(var refusal) -> refused(refusal);
            case Outcome.Done<DraftText>(var text) ->
                json(
                        200,
                        new JsonObject()
                                .put("saved", JsonTime.of(reading.by().at()))
                                .put("seq", reading.mark().seq())
                                .put("digest", reading.mark().digest().text())
                                .put("words", text.words())
                                .put("warnings", desk.drafts().check(draft, text), ReadingPages::finding)
                                .json());
        };
    }

    private static Json finding(Finding finding) {
        return new JsonObject()
                .put("check", finding.check())
                .put("level", finding.level().word())
                .put("sentence", finding.sentence())
                .put("field", finding.field())
                .put("block", finding.block(), block -> Json.Number.of(block))
                .json();
    }

    private ServerResponse kept(Visit visit, Draft draft) {
        return switch (desk.acts().snapshot(Asker.of(visit), draft.id())) {
            case Outcome.Refused<Snapshot>(var refusal) -> refused(refusal);
            case Outcome.Done<Snapshot>(var snapshot) -> json(201, line(snapshot));
        };
    }

    ServerResponse list(Visit visit, ServerRequest request) {
        var id = request.pathVariable("id");
        if (desk.drafts().find(id).isEmpty()) {
            return refusals.noSuchDraft(visit, request);
        }
        List<Json> lines =
                desk.acts().snapshots(id).stream().map(ReadingPages::line).toList();
        return json(200, new Json.Items(lines));
    }

    private static Json line(Snapshot snapshot) {
        return new JsonObject()
                .put("n", snapshot.number())
                .put("by", snapshot.by().name())
                .put("at", JsonTime.of(snapshot.by().at()))
                .put("reason", snapshot.reason().word())
                .put("seq", snapshot.seq())
                .put("words", snapshot.words())
                .json();
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        return number(request.pathVariable("number"))
                .flatMap(number -> desk.acts().snapshotReading(request.pathVariable("id"), number))
                .map(reading -> pages.json(200, reading.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> pages.refuse(visit, request, 404, "No such snapshot", "It was never kept."));
    }

    private static Optional<Integer> number(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    private ServerResponse json(int status, Json json) {
        return pages.json(status, CanonicalJson.write(json));
    }
}
