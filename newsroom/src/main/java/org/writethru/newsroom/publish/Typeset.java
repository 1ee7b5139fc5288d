package org.writethru.newsroom.publish;

import java.util.Optional;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.story.Digest;
import org.writethru.story.Moment;
import org.writethru.story.Take;
import org.writethru.wire.record.v1.TakeRecord;

/**
 * A proposal made ready to be kept: the take it would become, its public record and the digest. Made before the writer's
 * turn comes, so that the one writer does not wait for it.
 *
 * @param take at the time at which it was proposed
 * @param record canonical JSON
 */
record Typeset(Proposal proposal, Take take, byte[] record, Digest digest) {
    /** Made ready as if released at this moment; refused as unfit if the take cannot be. */
    static Typeset of(Proposal proposal, Moment moment) {
        var take = new Take(proposal.story(), proposal.act().at(moment));
        byte[] record = TakeRecord.write(take);
        return new Typeset(proposal, take, record, Digest.of(record));
    }

    /**
     * The same, if it may be the take after this head's; else set again with a later time. Times never run backwards within a
     * story, whatever the clock does: a take is at least a millisecond after the one before.
     */
    Typeset after(StoryHead before) {
        var earliest = before.newestLogged().plusMillis(1);
        return take.moment().logged().isBefore(earliest)
                ? of(proposal, proposal.origin().at(earliest))
                : this;
    }

    /** The receipt of this proposal if it is what was kept as this take. */
    Optional<Receipt> receiptIfKeptAs(KeptTake kept) {
        var same = of(proposal, proposal.origin().at(kept.logged()));
        return same.digest.equals(kept.digest())
                ? Optional.of(new Receipt(same.take, kept.digest(), kept.logIndex()))
                : Optional.empty();
    }
}
