package org.writethru.newsroom.media;

import java.util.Optional;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.FileAnswer;
import org.writethru.newsroom.staff.DeskPages;
import org.writethru.newsroom.staff.Visit;
import org.writethru.story.Digest;
import org.writethru.story.Outcome;
import org.writethru.story.Unfit;

/** Shows the staff pictures, released or not, and what is known of them; and takes their focal points. */
final class PicturePages {
    private static final int LISTED = 60;

    private final Pictures pictures;
    private final DeskPages desk;

    PicturePages(Pictures pictures, DeskPages desk) {
        this.pictures = pictures;
        this.desk = desk;
    }

    ServerResponse list(Visit visit, ServerRequest request) {
        return UploadPage.json(200, PictureJson.of(pictures.newest(LISTED)));
    }

    ServerResponse show(Visit visit, ServerRequest request) {
        return digest(request)
                .flatMap(pictures::find)
                .map(picture -> UploadPage.json(200, PictureJson.of(picture)))
                .orElseGet(this::missing);
    }

    ServerResponse focus(Visit visit, ServerRequest request) {
        try {
            var focal = new Focal(number(request, "x"), number(request, "y"));
            return digest(request).map(digest -> focus(visit, digest, focal)).orElseGet(this::missing);
        } catch (Unfit e) {
            return desk.problem(400, "Not a point of the picture", e.sentence());
        }
    }

    private ServerResponse focus(Visit visit, Digest digest, Focal focal) {
        return switch (pictures.focus(digest, focal, visit.person(), visit.from())) {
            case Outcome.Done<KeptPicture>(var picture) -> UploadPage.json(200, PictureJson.of(picture));
            case Outcome.Refused<KeptPicture> _ -> missing();
        };
    }

    private static double number(ServerRequest request, String name) {
        try {
            return Double.parseDouble(request.param(name).orElse(""));
        } catch (NumberFormatException e) {
            throw new Unfit("focal point", "“%s” must be a number from 0 to 1.".formatted(name));
        }
    }

    ServerResponse open(Visit visit, ServerRequest request) {
        try {
            return digest(request)
                    .flatMap(digest -> pictures.open(digest, request.pathVariable("rendition")))
                    .<ServerResponse>map(PicturePages::file)
                    .orElseGet(this::missing);
        } catch (Unfit e) {
            return desk.problem(503, "Not now", e.sentence());
        }
    }

    private static ServerResponse file(SentPicture sent) {
        return new FileAnswer(sent.mediaType(), sent.name(), sent.bytes(), CachePolicy.OWN, "same-origin");
    }

    private static Optional<Digest> digest(ServerRequest request) {
        return KeptPicture.digest(request.pathVariable("digest"));
    }

    private ServerResponse missing() {
        return desk.problem(404, "No such picture", "There is no picture with this digest here, or not in this size.");
    }
}
