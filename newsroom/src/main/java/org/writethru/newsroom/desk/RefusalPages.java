package org.writethru.newsroom.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Problem;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.GuardedRoutes;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;

/** A refusal as the answer of an address: a page for a person, a problem document (RFC 9457) for a script. */
public record RefusalPages(DeskPages pages) {
    /** Says what was refused and why. */
    public ServerResponse refuse(Visit visit, ServerRequest request, Refusal refusal) {
        int status = status(refusal);
        return asProblem(request)
                ? problem(status, refusal)
                : pages.refuse(visit, request, status, title(status), refusal.sentence());
    }

    /** Says that there is no such draft. */
    public ServerResponse noSuchDraft(Visit visit, ServerRequest request) {
        return pages.refuse(visit, request, 404, "No such draft", "There is no draft at this address.");
    }

    /** Whether a script asked rather than a person. */
    static boolean asProblem(ServerRequest request) {
        return Problem.wantedBy(request) || request.headers().firstHeader(GuardedRoutes.TOKEN_HEADER) != null;
    }

    /** The problem document, with the fields at fault. */
    ServerResponse problem(int status, Refusal refusal) {
        var more = new LinkedHashMap<String, Object>();
        var fields = fields(refusal);
        if (!fields.isEmpty()) {
            more.putAll(place(fields.getFirst()));
            more.put("problems", fields.stream().map(RefusalPages::problem).toList());
        }
        return pages.problem(new Problem(status, title(status), refusal.sentence(), more));
    }

    private static List<Field> fields(Refusal refusal) {
        return switch (refusal) {
            case Field field -> List.of(field);
            case Refusal.Fields(var fields) -> fields;
            case Refusal.NotAllowed _,
                    Refusal.Meanwhile _,
                    Refusal.NoSuchStory _,
                    Refusal.SeveralStories _,
                    Refusal.NotYetPublished _,
                    Refusal.Overtaken _,
                    Refusal.AlreadyGone _,
                    Refusal.NothingChanged _,
                    Refusal.CannotKeep _,
                    Refusal.Unknown _,
                    Refusal.LogInDoubt _ -> List.of();
        };
    }

    private static Map<String, Object> problem(Field field) {
        var members = new LinkedHashMap<>(place(field));
        members.put("sentence", field.sentence());
        return members;
    }

    private static Map<String, Object> place(Field field) {
        return Readiness.block(field.field())
                .<Map<String, Object>>map(block -> Map.of("field", field.field(), "block", block))
                .orElseGet(() -> Map.of("field", field.field()));
    }

    /** The status that a refusal is answered with. */
    public static int status(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NotAllowed _ -> 403;
            case Refusal.NoSuchStory _ -> 404;
            case Refusal.Meanwhile _,
                    Refusal.SeveralStories _,
                    Refusal.NotYetPublished _,
                    Refusal.Overtaken _,
                    Refusal.AlreadyGone _,
                    Refusal.NothingChanged _ -> 409;
            case Field _, Refusal.Fields _ -> 422;
            case Refusal.CannotKeep _, Refusal.Unknown _, Refusal.LogInDoubt _ -> 503;
        };
    }

    static String title(int status) {
        return switch (status) {
            case 403 -> "Not allowed";
            case 404 -> "No such story";
            case 409 -> "Not as it was";
            case 503 -> "Cannot be kept now";
            default -> "Something is wrong or missing";
        };
    }
}
