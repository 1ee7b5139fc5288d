package org.writethru.newsroom.desk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.writethru.newsroom.archive.Archive;
import org.writethru.newsroom.archive.Behind;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Guid;
import org.writethru.story.Limits;
import org.writethru.story.Outcome;
import org.writethru.story.Refusal;
import org.writethru.story.Refusal.Field;

/** Editions whose original has a newer take than they follow, until somebody follows it or says why not. */
public final class EditionFlags {
    /** Flags in one list. */
    public static final int MOST_LISTED = 500;

    private final Database database;
    private final Archive archive;
    private final AuditNote audit;
    private final DraftBell bell;
    private final Clock clock;

    public EditionFlags(Database database, Archive archive, AuditNote audit, DraftBell bell, Clock clock) {
        this.database = database;
        this.archive = archive;
        this.audit = audit;
        this.bell = bell;
        this.clock = clock;
    }

    /** Those that are flagged, the one whose original moved last first. */
    public List<Behind> flagged() {
        var behind = archive.behind(MOST_LISTED);
        var editions = behind.stream().map(one -> one.edition().guid()).toList();
        var dismissed = database.read(sql -> EditionStore.last(sql, editions));
        return behind.stream()
                .filter(one -> Optional.ofNullable(dismissed.get(one.edition().guid()))
                        .filter(last -> last.take() >= one.original().takes())
                        .isEmpty())
                .toList();
    }

    /**
     * Says why an edition need not follow its original's takes up to this one.
     *
     * @param take the newest take of the original that the editor saw
     */
    public Outcome<Dismissal> dismiss(Asker by, Guid edition, int take, String reason) {
        if (!by.is(Role.EDITOR)) {
            return new Outcome.Refused<>(
                    new Refusal.NotAllowed("Only an editor says that an edition need not follow."));
        }
        if (reason.isBlank() || reason.length() > Limits.NOTE) {
            return new Outcome.Refused<>(
                    new Field("reason", "Say why, in at most %,d characters.".formatted(Limits.NOTE)));
        }
        var head = archive.head(edition).filter(found -> found.editionOf().isPresent());
        return head.isEmpty()
                ? new Outcome.Refused<>(new Refusal.NoSuchStory(edition.uri()))
                : dismissed(by, edition, head.get().headline(), take, reason.strip());
    }

    private Outcome<Dismissal> dismissed(Asker by, Guid edition, String headline, int take, String reason) {
        var dismissal = new Dismissal(take, By.of(by.person(), clock.instant().truncatedTo(ChronoUnit.MILLIS)), reason);
        database.write(sql -> {
            if (EditionStore.dismiss(sql, edition, dismissal)) {
                audit.note(sql, by.person(), by.from(), "edition not followed", headline, reason);
                bell.willRing(sql);
            }
            return true;
        });
        bell.ring(edition.uri());
        return new Outcome.Done<>(dismissal);
    }
}
