package org.writethru.wire.housetext;

import org.writethru.story.House;
import org.writethru.story.Release.WithCopy;
import org.writethru.story.Release.Withdrawn;
import org.writethru.story.Standing.Gone;
import org.writethru.story.Standing.Live;
import org.writethru.story.Standing.Unpublished;
import org.writethru.story.Story;
import org.writethru.wire.Outgoing;
import org.writethru.wire.WireFormat;
import org.writethru.wire.Written;

/** A story as plain text in its agency's house style. */
public final class HouseText implements WireFormat {
    @Override
    public String name() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain;charset=utf-8";
    }

    @Override
    public Written write(Outgoing outgoing) {
        return Written.utf8(print(outgoing.story(), outgoing.house()));
    }

    /** The story in this house's style; it needs no addresses. */
    public static String print(Story story, House house) {
        var text = switch (story.standing()) {
            case Live _ -> takes(story, house);
            case Gone(var withdrawal) -> notice(story, withdrawal, house);
            case Unpublished _ -> throw new IllegalArgumentException("A story that was never published has no text");
        };
        return text + "\n";
    }

    private static String takes(Story story, House house) {
        var text = new StringBuilder();
        for (var take : story.takes().reversed()) {
            if (take.release() instanceof WithCopy release) {
                var print = new TakePrint(release, house);
                text.append(
                        text.isEmpty()
                                ? print.newest(story.lastMoved().orElse(release))
                                : "\n" + house.separator() + "\n" + print.earlier());
            }
        }
        return text.toString();
    }

    /** Nothing of a withdrawn story is printed any more but that, when and why. */
    private static String notice(Story story, Withdrawn withdrawal, House house) {
        var language = story.takes().getFirst().filing().orElseThrow().language();
        var told = withdrawal.moment().told();
        return house.mark(withdrawal, language).orElse(withdrawal.kind())
                + "\n\n"
                + told.map(time -> house.printTime(time, language) + "\n").orElse("")
                + withdrawal.reason()
                + house.endMark();
    }
}
