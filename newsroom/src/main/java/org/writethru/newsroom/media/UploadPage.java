package org.writethru.newsroom.media;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Outcome;

/** Takes an uploaded picture in. */
final class UploadPage {
    private static final String FIELD = "file";

    /** Bytes of a form around the picture. */
    private static final long FORM_BYTES = 64L * 1_024;

    private final Pictures pictures;
    private final DeskPages desk;

    UploadPage(Pictures pictures, DeskPages desk) {
        this.pictures = pictures;
        this.desk = desk;
    }

    ServerResponse take(Visit visit, ServerRequest request) throws IOException {
        if (request.headers().contentLength().orElse(0) > Pictures.MOST_BYTES + FORM_BYTES) {
            return tooLarge();
        }
        if (request.headers()
                .contentType()
                .filter(MediaType.MULTIPART_FORM_DATA::isCompatibleWith)
                .isEmpty()) {
            return desk.problem(
                    415, "Not a form with a file", "Send the picture as multipart/form-data, in the field “file”.");
        }
        try {
            return part(request.servletRequest())
                    .map(file -> take(visit, file))
                    .orElseGet(() -> desk.problem(400, "No picture", "The field “file” with the picture is missing."));
        } catch (IllegalStateException e) {
            // The server throws this, and no other, for a part or a request that is larger than it may be.
            return tooLarge();
        }
    }

    private static Optional<Part> part(HttpServletRequest request) throws IOException {
        try {
            return Optional.ofNullable(request.getPart(FIELD));
        } catch (ServletException e) {
            return Optional.empty();
        }
    }

    private ServerResponse take(Visit visit, Part file) {
        var name = Optional.ofNullable(file.getSubmittedFileName()).orElse("");
        try (var in = file.getInputStream()) {
            return switch (pictures.take(in, name, visit.person(), visit.from())) {
                case Outcome.Done<TakenIn>(var taken) -> json(taken.duplicate() ? 200 : 201, PictureJson.of(taken));
                case Outcome.Refused<TakenIn>(var refusal) -> desk.problem(422, "Not taken in", refusal.sentence());
            };
        } catch (IOException e) {
            return desk.problem(400, "Cut short", "The picture did not arrive whole. Upload it again.");
        }
    }

    private ServerResponse tooLarge() {
        return desk.problem(413, "Too large", Pictures.tooLarge().sentence());
    }

    static ServerResponse json(int status, byte[] body) {
        return new Answer(Rendered.cached(status, "application/json", CachePolicy.NEVER, Set.of(), body));
    }
}
