package org.writethru.newsroom.main;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.writethru.log.SigningKey;
import org.writethru.newsroom.ledger.Ledger;
import org.writethru.newsroom.ledger.LogName;
import org.writethru.newsroom.main.settings.Settings;
import org.writethru.newsroom.seal.LogKey;
import org.writethru.story.Unfit;

/** The first start of a log, and at each later one the key that belongs to it. */
final class LogBeginning {
    private static final Logger LOG = LoggerFactory.getLogger(LogBeginning.class);

    private LogBeginning() {}

    /** The key with which this node signs; absent if another node on the database has it. */
    static Optional<SigningKey> key(Ledger ledger, Settings settings, Clock clock) {
        var key = LogKey.of(settings.folder());
        return ledger.name()
                .map(name -> known(name, key, ledger, settings))
                .orElseGet(() -> Optional.of(begin(key, ledger, settings, clock)));
    }

    private static SigningKey begin(Optional<SigningKey> there, Ledger ledger, Settings settings, Clock clock) {
        var key = there.orElseGet(() -> LogKey.make(settings.folder(), settings.logOrigin(), new SecureRandom()));
        ledger.begin(key.verifier().name(), key.verifier().text(), clock.instant());
        return key;
    }

    private static Optional<SigningKey> known(
            LogName name, Optional<SigningKey> key, Ledger ledger, Settings settings) {
        if (key.isPresent() && !key.get().verifier().text().equals(name.vkey())) {
            throw new Unfit(
                    "log",
                    "The key in %s signs as “%s”, but the log in the database is “%s” with another key. Put the log's own key there."
                            .formatted(
                                    settings.folder().file(LogKey.FILE),
                                    key.get().verifier().name(),
                                    name.origin()));
        }
        if (key.isEmpty()) {
            withoutKey(ledger, settings);
        }
        return key;
    }

    private static void withoutKey(Ledger ledger, Settings settings) {
        var file = settings.folder().file(LogKey.FILE);
        if (settings.db().isPresent()) {
            LOG.info("This node does not sign the log, for {} is missing; a node that has the key does", file);
        } else {
            ledger.putInDoubt("its key, the file %s, is missing.".formatted(file));
        }
    }
}
