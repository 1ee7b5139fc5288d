package org.writethru.newsroom.site;

import java.util.Set;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.platform.web.Answer;
import org.writethru.newsroom.platform.web.CachePolicy;
import org.writethru.newsroom.platform.web.Rendered;
import org.writethru.story.Standing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.WireFormats;

/** The story as house text; of a withdrawn one the notice alone. */
final class TextPage {
    private final WireFormat text = WireFormats.named("text").orElseThrow();
    private final Site site;

    TextPage(Site site) {
        this.site = site;
    }

    ServerResponse show(StoryHead head) {
        return new Answer(
                head.withdrawn().isEmpty()
                        ? site.shelf().get(head.address().text(), () -> render(head))
                        : render(head));
    }

    private Rendered render(StoryHead head) {
        var story = site.archive().story(head.guid()).orElseThrow();
        boolean gone = story.standing() instanceof Standing.Gone;
        return Rendered.cached(
                gone ? 410 : 200,
                text.mediaType(),
                gone ? CachePolicy.NEVER : CachePolicy.PAGE,
                Set.of(Tags.story(head.guid().shortId())),
                text.write(site.outgoing(head, story, site.house())).bytes(),
                new Rendered.Header("X-Robots-Tag", "noindex"));
    }
}
