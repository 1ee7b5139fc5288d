package org.writethru.newsroom.site;

import java.util.Optional;
import org.springframework.web.servlet.function.ServerResponse;
import org.writethru.newsroom.archive.StoryHead;
import org.writethru.newsroom.platform.web.CachePolicy;

/** The proof that a take is in the log; it holds no text, so that of a withdrawn take stays. */
final class ProofPage {
    private final Site site;

    ProofPage(Site site) {
        this.site = site;
    }

    /** The proof; for the second that the log needs to be signed, a request to come again. */
    Optional<ServerResponse> show(StoryHead head, int number) {
        return site.archive().takes(head.guid()).stream()
                .filter(kept -> kept.number() == number)
                .findFirst()
                .map(kept -> site.ledger()
                        .proof(kept.logIndex())
                        .map(proof -> LogPages.text(proof.bytes(), CachePolicy.KILLABLE))
                        .orElseGet(LogPages::notYetSigned));
    }
}
