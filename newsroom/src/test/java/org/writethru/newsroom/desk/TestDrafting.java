package org.writethru.newsroom.desk;

import static org.writethru.newsroom.TestNewsroom.done;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.platform.Database;
import org.writethru.newsroom.staff.Person;
import org.writethru.newsroom.staff.Role;
import org.writethru.story.Guid;

/** The desk of a test newsroom, with the people who work at it. */
final class TestDrafting {
    static final Asker LEYLA = asker("Leyla", Role.REPORTER);
    static final Asker ANAR = asker("Anar", Role.REPORTER);
    static final Asker RAUF = asker("Rauf", Role.EDITOR);
    static final Asker NIGAR = asker("Nigar", Role.EDITOR);

    private static final AtomicInteger IDS = new AtomicInteger();
    private static final AtomicInteger MESSAGES = new AtomicInteger();

    final TestNewsroom room;
    final List<String> audit = new CopyOnWriteArrayList<>();
    final List<CopyEmbargo> embargoes = new CopyOnWriteArrayList<>();
    final DraftBell bell;
    final Drafts drafts;
    final DraftActs acts;
    final Releases releases;
    final Withdrawals withdrawals;
    final Schedule schedule;
    final EditionFlags editions;

    TestDrafting(TestNewsroom room, DeskRules rules) {
        this(room, room.database, rules);
    }

    TestDrafting(TestNewsroom room) {
        this(room, DeskRules.DEFAULT);
    }

    private TestDrafting(TestNewsroom room, Database database, DeskRules rules) {
        AuditNote note = (sql, by, from, act, subject, detail) ->
                audit.add("%s from %s: %s %s %s".formatted(by.name(), from, act, subject, detail));
        this.room = room;
        this.bell = new DraftBell(database);
        var filing = new FilingRules(room.archive, room.pictures::objection, room.house, room.clock);
        this.drafts =
                new Drafts(database, room.archive, room.house, filing, rules, TestDrafting::newId, bell, room.clock);
        this.acts = new DraftActs(database, room.archive, note, bell, room.clock);
        this.releases = new Releases(
                database,
                room.publisher,
                room.archive,
                filing,
                rules,
                new EmbargoRule((_, _) -> List.copyOf(embargoes), room.house.zone()),
                acts,
                note,
                bell,
                room.clock);
        this.withdrawals = new Withdrawals(database, room.publisher, room.archive, rules, note, bell, room.clock);
        this.schedule = new Schedule(database, releases, bell, room.clock);
        this.editions = new EditionFlags(database, room.archive, note, bell, room.clock);
    }

    private static String newId() {
        return "desk%08d".formatted(IDS.incrementAndGet());
    }

    static Asker asker(String name, Role role) {
        return new Asker(new Person("id-" + name, name.toLowerCase(java.util.Locale.ROOT), name, role), "192.0.2.7");
    }

    /** A text as an editor's page reads it. */
    static String text(String headline, String... paragraphs) {
        var copy = new StringBuilder();
        for (var paragraph : paragraphs) {
            copy.append(copy.isEmpty() ? "" : ",")
                    .append("{\"block\":\"paragraph\",\"runs\":[\"%s\"]}".formatted(paragraph));
        }
        return """
            {"language":"en","section":"politics","slug":"","headline":"%s","standfirst":"",
             "dateline":{"place":"Baku","date":"","agency":""},"urgency":4,"copy":[%s]}
            """.formatted(headline, copy);
    }

    /** A new draft of this reporter's. */
    Draft open(Asker by) {
        return done(drafts.openNew(by, "en", "politics", java.util.Optional.empty()));
    }

    /** Types something; returns its number. */
    long type(Asker by, String draft, String words) {
        var typed = drafts.typed(
                by.person(), draft, "m" + MESSAGES.incrementAndGet(), words.getBytes(StandardCharsets.UTF_8), false);
        return switch (drafts.append(typed)) {
            case Typed.Kept(var seq) -> seq;
            case Typed.Closed _, Typed.Full _ -> throw new AssertionError("not kept");
        };
    }

    /** Types a text and lets it be read; returns the mark of the reading. */
    ReadingMark write(Asker by, String draft, String text) {
        return done(drafts.saveReading(by, draft, type(by, draft, text), text)).mark();
    }

    /** The draft as it is. */
    Draft draft(String id) {
        return drafts.find(id).orElseThrow();
    }

    /** Opens a new draft, writes this text and releases it. */
    Guid publish(String text) {
        var draft = open(RAUF);
        var mark = write(RAUF, draft.id(), text);
        return done(releases.release(RAUF, draft.id(), first(mark))).take().story();
    }

    static ReleaseOrder first(ReadingMark mark) {
        return new ReleaseOrder(mark, new ReleaseOrder.First(), java.util.Optional.empty());
    }

    static ReleaseOrder news(ReadingMark mark) {
        return new ReleaseOrder(
                mark, new ReleaseOrder.News(java.util.Optional.empty(), false), java.util.Optional.empty());
    }
}
