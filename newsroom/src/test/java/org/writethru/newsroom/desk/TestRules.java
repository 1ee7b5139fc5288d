package org.writethru.newsroom.desk;

import java.util.Optional;
import org.writethru.newsroom.SettableClock;
import org.writethru.newsroom.TestHouse;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.platform.Database;

/** The test house's rules, for texts that name no other story and so need no archive. */
final class TestRules {
    static final DraftFiling.Frame NO_FRAME =
            new DraftFiling.Frame(Optional.empty(), Optional.empty(), Optional.empty());

    private TestRules() {}

    static FilingRules rules() {
        return new FilingRules(
                new Archive(none()),
                _ -> Optional.empty(),
                TestHouse.house(),
                new SettableClock("2026-11-03T08:00:00Z"));
    }

    private static Database none() {
        return (Database) java.lang.reflect.Proxy.newProxyInstance(
                Database.class.getClassLoader(), new Class<?>[] {Database.class}, (_, method, _) -> {
                    throw new AssertionError("The archive was asked: " + method);
                });
    }
}
