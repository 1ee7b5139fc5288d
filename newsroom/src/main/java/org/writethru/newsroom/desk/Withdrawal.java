package org.writethru.newsroom.desk;

import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.archive.KeptTake;
import org.writethru.newsroom.archive.StoryHead;

/**
 * Everything that a withdrawal takes from readers, or concerns.
 *
 * @param takes all of them; none is served any more afterwards
 * @param editions those that follow the story; they stay, and somebody must look at them
 * @param draft the open one, which can then not be released
 * @param unreleasedEditions open drafts of editions that were never released, which can then not be released either
 * @param proposal who wants it, where one proposes and another does it
 */
public record Withdrawal(
        StoryHead story,
        List<KeptTake> takes,
        List<StoryHead> editions,
        Optional<Draft> draft,
        List<Draft> unreleasedEditions,
        Optional<WithdrawalProposal> proposal) {
    /** Keeps its own copies. */
    public Withdrawal {
        takes = List.copyOf(takes);
        editions = List.copyOf(editions);
        unreleasedEditions = List.copyOf(unreleasedEditions);
    }
}
