package org.writethru.newsroom.desk;

import org.writethru.newsroom.archive.StoryHead;

/**
 * A withdrawal that one editor wants, where the house demands two people for it.
 *
 * @param openedOn the newest take that the editor saw; when another comes in, the proposal is void
 * @param reason as readers will be told
 */
public record WithdrawalProposal(int openedOn, String reason, By by) {
    /** Whether it is still to be confirmed for the story as it is now. */
    public boolean standsFor(StoryHead head) {
        return head.withdrawn().isEmpty() && head.takes() == openedOn;
    }
}
