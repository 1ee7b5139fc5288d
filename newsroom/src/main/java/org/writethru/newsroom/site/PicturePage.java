package org.writethru.newsroom.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.media.KeptPicture;
import org.writethru.newsroom.media.SentPicture;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.FileAnswer;
import org.writethru.newsroom.platform.web.Problem;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.story.Digest;
import org.writethru.story.Unfit;

/** A picture for readers: there while a live story shows it, or showed it in an earlier take; gone (410) when all were withdrawn. */
final class PicturePage {
    /** Stories that are looked at; a picture in more than that is in a live one. */
    private static final int MOST_STORIES = 200;

    private final Site site;

    PicturePage(Site site) {
        this.site = site;
    }

    /** The picture; absent if no story shows it. */
    Optional<ServerResponse> show(ServerRequest request) {
        return KeptPicture.digest(request.pathVariable("digest"))
                .flatMap(digest -> show(digest, request.pathVariable("rendition")));
    }

    private Optional<ServerResponse> show(Digest digest, String name) {
        var heads = heads(digest);
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        return heads.stream().allMatch(head -> head.withdrawn().isPresent())
                ? Optional.of(problem(410, "Withdrawn", "The stories that showed this picture were withdrawn."))
                : open(digest, name);
    }

    private List<StoryHead> heads(Digest digest) {
        var stories = new ArrayList<>(site.fresh().stories(digest));
        stories.addAll(site.shown().stories(digest, MOST_STORIES));
        return stories.stream()
                .distinct()
                .map(site.archive()::head)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ServerResponse> open(Digest digest, String name) {
        try {
            return site.pictures().open(digest, name).map(PicturePage::file);
        } catch (Unfit e) {
            // A rendition that was lost is being made anew, and there is no room for it at this moment.
            return Optional.of(problem(503, "Not now", e.sentence()));
        }
    }

    private static ServerResponse file(SentPicture sent) {
        return new FileAnswer(sent.mediaType(), sent.name(), sent.bytes(), CachePolicy.KILLABLE, "cross-origin");
    }

    private static ServerResponse problem(int status, String title, String sentence) {
        var headers = List.of(new Rendered.Header("Cache-Control", CachePolicy.NEVER.header()));
        return new Answer(Problem.of(status, title, sentence).rendered(headers, Set.of()));
    }
}
