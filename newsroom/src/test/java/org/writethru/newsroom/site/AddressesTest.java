package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.TestNewsroom;
import org.writethru.newsroom.platform.web.PageShelf;
import org.writethru.newsroom.publish.Proposal;
import org.writethru.story.Guid;
import org.writethru.story.Slug;

class AddressesTest {
    private TestNewsroom newsroom;
    private Addresses addresses;
    private Guid bank;
    private String day;

    @BeforeEach
    void open(@TempDir Path folder) {
        newsroom = TestNewsroom.open(folder, Optional.empty());
        addresses = new Site(
                        newsroom.database,
                        newsroom.archive,
                        newsroom.ledger,
                        newsroom.pictures,
                        newsroom.house,
                        TestSite.HOME,
                        new PageShelf(1_000),
                        newsroom.clock)
                .addresses();
        newsroom.follow.add(addresses);
        bank = newsroom.publish(Stories.bank("Bank to decide")).take().story();
        rename(1, "bank-decided");
        rename(2, "bank-rate");
        rename(3, "bank-explains");
        day = "/en/2026/11/03/";
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    private void rename(int openedOn, String slug) {
        var filing = Stories.bank("Bank, take " + (openedOn + 1))
                .change()
                .slug(new Slug(slug))
                .filing();
        TestNewsroom.done(newsroom.release(bank, new Proposal.Update(openedOn, filing, Optional.empty(), false)));
    }

    private List<String> all() {
        return List.of("bank-rate-", "bank-decided-", "bank-explains-").stream()
                .map(slug -> day + slug + bank.shortId())
                .toList();
    }

    private List<String> findings() {
        var findings = new ArrayList<String>();
        addresses.check(newsroom.ledger.size(), findings::add);
        return findings;
    }

    @Test
    void everyAddressThatAStoryHadLeadsToIt() {
        newsroom.catchUp();

        assertThat(all()).allSatisfy(path -> assertThat(addresses.story(path)).contains(bank));
        assertThat(addresses.story(day + "bank-never-" + bank.shortId())).isEmpty();
        assertThat(findings()).isEmpty();
    }

    @Test
    void rebuiltAddressesAreTheSame() {
        newsroom.catchUp();
        newsroom.follow.rebuild("addresses");

        assertThat(all()).allSatisfy(path -> assertThat(addresses.story(path)).contains(bank));
        assertThat(findings()).isEmpty();
    }

    @Test
    void checkFindsWhatIsMissingAndWhatIsStrange() {
        newsroom.catchUp();
        newsroom.database.write(sql ->
                sql.sql("delete from story_address where path like '%decided%'").update());
        newsroom.database.write(sql -> sql.sql(
                        "insert into story_address (path, story) values ('/old/1', 'tag:halden.example,2026-01-01:nobody')")
                .update());

        assertThat(findings())
                .hasSize(2)
                .anySatisfy(finding -> assertThat(finding).contains("bank-decided"))
                .anySatisfy(finding -> assertThat(finding).contains("/old/1", "does not exist"));
    }
}
