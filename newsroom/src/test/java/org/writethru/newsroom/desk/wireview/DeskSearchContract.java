package org.writethru.newsroom.desk.wireview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.newsroom.TestNewsroom.done;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;
import org.writethru.newsroom.OnDatabase;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.publish.Proposal.Publish;
import org.writethru.newsroom.publish.Proposal.Update;
import org.writethru.newsroom.publish.Proposal.Withdraw;
import org.writethru.story.Filing;
import org.writethru.story.Guid;
import org.writethru.story.Slug;

/** By what released stories are found, and that the follower's product is the same when it is made anew. */
interface DeskSearchContract extends OnDatabase {
    Guid DAM = Filings.guid(1);
    Guid BUDGET = Filings.guid(2);

    private static Filing story(String headline, String byline) {
        return Filings.dam(headline, headline + ", in full.")
                .change()
                .byline(byline)
                .filing();
    }

    private static DeskSearch search(TestNewsroom room) {
        var search = new DeskSearch(room.database, room.archive);
        room.follow.add(search);
        return search;
    }

    private static List<Guid> find(DeskSearch search, String typed) {
        return search.find(Folded.sought(typed));
    }

    private static List<SearchStore.Row> product(TestNewsroom room) {
        return room.database.read(sql -> SearchStore.after(sql, "", 1_000));
    }

    @Test
    default void storyIsFoundByHeadlineSlugBylineAndShortId(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var search = search(room);
            var filing = story("Səsvermə təxirə salındı", "Ñuñez, Алёна")
                    .change()
                    .slug(new Slug("kura-dam"))
                    .filing();
            done(room.release(DAM, new Publish(filing)));
            done(room.release(BUDGET, new Publish(story("Budget passed", "By Tom Birch"))));
            room.catchUp();
            for (var typed :
                    List.of("sesverme", "SALINDI", "kura-dam", "nunez", "Алена", "алёна kura", DAM.shortId())) {
                assertThat(find(search, typed)).as(typed).containsExactly(DAM);
            }
            assertThat(find(search, "kura birch")).isEmpty();
            assertThat(find(search, "100%_")).isEmpty();
            assertThat(find(search, " - ")).isEmpty();
        }
    }

    @Test
    default void lastReleasedIsFoundFirstAndByItsNewestTakeAlone(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var search = search(room);
            done(room.release(DAM, new Publish(story("Dam vote delayed", "By Ana Orel"))));
            done(room.release(BUDGET, new Publish(story("Budget vote", "By Ana Orel"))));
            room.catchUp();
            assertThat(find(search, "vote orel")).containsExactly(BUDGET, DAM);

            var later = story("Dam vote held", "By Tom Birch");
            done(room.release(DAM, new Update(1, later, Optional.empty(), false)));
            room.catchUp();
            assertThat(find(search, "vote")).containsExactly(DAM, BUDGET);
            assertThat(find(search, "dam delayed orel")).isEmpty();
            assertThat(find(search, "held birch")).containsExactly(DAM);
        }
    }

    @Test
    default void withdrawnStoryIsFoundBySlugAndShortIdAlone(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            var search = search(room);
            var filing = story("Minister arrested", "By Ana Orel")
                    .change()
                    .slug(new Slug("minister"))
                    .filing();
            done(room.release(DAM, new Publish(filing)));
            room.catchUp();
            done(room.release(DAM, new Withdraw(1, "He was not.")));
            room.catchUp();
            assertThat(find(search, "arrested")).isEmpty();
            assertThat(find(search, "orel")).isEmpty();
            assertThat(find(search, "minister")).containsExactly(DAM);
            assertThat(find(search, DAM.shortId())).containsExactly(DAM);
            assertThat(product(room)).noneMatch(row -> row.toString().contains("rrested"));
        }
    }

    @Test
    default void rebuiltSearchIsTheSameAsBefore(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            search(room);
            done(room.release(DAM, new Publish(story("Dam vote delayed", "By Ana Orel"))));
            room.catchUp();
            for (int number = 10; number < 60; number++) {
                done(room.release(Filings.guid(number), new Publish(story("Vote " + number, "By Ana Orel"))));
            }
            done(room.release(DAM, new Update(1, story("Dam vote held", "By Tom"), Optional.empty(), true)));
            done(room.release(Filings.guid(10), new Withdraw(1, "There was none.")));
            room.catchUp();
            var before = product(room);
            assertThat(before).hasSize(51);
            assertThat(room.follow.rebuild("desk-search")).isPresent();
            assertThat(product(room)).isEqualTo(before);
            room.checkClean();
        }
    }

    @Test
    default void checkFindsWhatIsMissingWrongOrStrange(@TempDir Path folder) {
        try (var room = newsroom(folder).open()) {
            search(room);
            done(room.release(DAM, new Publish(story("Dam vote delayed", "By Ana Orel"))));
            done(room.release(BUDGET, new Publish(story("Budget vote", "By Ana Orel"))));
            room.catchUp();
            room.checkClean();
            room.database.write(sql -> sql.sql("update desk_story set folded = 'other' where story = ?")
                    .param(DAM.uri())
                    .update());
            room.database.write(sql -> sql.sql("update desk_story set story = ? where story = ?")
                    .params(Filings.guid(9).uri(), BUDGET.uri())
                    .update());
            assertThat(room.check().findings())
                    .extracting(finding -> finding.toString())
                    .anyMatch(sentence -> sentence.contains("is found by “other”"))
                    .anyMatch(sentence -> sentence.contains(BUDGET + " is not found by search"))
                    .anyMatch(sentence -> sentence.contains(Filings.guid(9) + ", which does not exist"));
        }
    }
}
