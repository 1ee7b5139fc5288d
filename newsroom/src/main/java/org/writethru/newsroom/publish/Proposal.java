package org.writethru.newsroom.publish;

import java.time.Instant;
import java.util.Optional;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Moment;
import org.writethru.story.Release;
import org.writethru.story.Release.Corrected;
import org.writethru.story.Release.Published;
import org.writethru.story.Release.Updated;
import org.writethru.story.Release.Withdrawn;

/**
 * What somebody asks to be released.
 *
 * @param story whose take it will be
 * @param act what is to be said
 * @param origin where it comes from
 * @param companion what its room does in the same transaction
 */
public record Proposal(Guid story, Act act, Origin origin, Companion companion) {
    /** A proposal that nothing goes with. */
    public Proposal(Guid story, Act act, Origin origin) {
        this(story, act, origin, Companion.NOTHING);
    }

    /** The same, with something that goes with it. */
    public Proposal with(Companion other) {
        return new Proposal(story, act, origin, other);
    }

    /** What is to be said. Acts on a story name the take that their text was written on. */
    public sealed interface Act {
        /** The release that the act becomes at this moment. */
        default Release at(Moment moment) {
            return switch (this) {
                case Publish(var filing) -> new Published(moment, filing);
                case Update(var openedOn, var filing, var note, var minor) ->
                    new Updated(openedOn + 1, moment, filing, note, minor);
                case Correct(var openedOn, var filing, var correction) ->
                    new Corrected(openedOn + 1, moment, filing, correction);
                case Withdraw(var openedOn, var reason) -> new Withdrawn(openedOn + 1, moment, reason);
            };
        }
    }

    /** The first take. */
    public record Publish(Filing filing) implements Act {}

    /** New facts. */
    public record Update(int openedOn, Filing filing, Optional<String> note, boolean minor) implements Act {}

    /** An error put right. */
    public record Correct(int openedOn, Filing filing, String correction) implements Act {}

    /** The story taken back. */
    public record Withdraw(int openedOn, String reason) implements Act {}

    /** Where copy comes from. */
    public sealed interface Origin {
        /** The moment of a take of this origin that is logged at this time. */
        default Moment at(Instant logged) {
            return switch (this) {
                case Here() -> new Moment.Witnessed(logged);
                case Elsewhere(var told, var source) -> new Moment.Imported(told, source, logged);
            };
        }
    }

    /** Released here and now. */
    public record Here() implements Origin {}

    /** Released elsewhere before, and taken over. */
    public record Elsewhere(Optional<Instant> told, String source) implements Origin {}

    /** A proposal to release here and now. */
    public static Proposal here(Guid story, Act act) {
        return new Proposal(story, act, new Here());
    }
}
