package org.writethru.newsroom.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.writethru.newsroom.Filings;

class SiteHttpTest {
    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void open() {
        site = TestSite.open(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void releasedStoryIsReadAtItsAddress() {
        var receipt = site.newsroom.publish(Filings.dam());
        var path = site.newsroom
                .archive
                .head(receipt.take().story())
                .orElseThrow()
                .address()
                .path();

        assertThat(site.read(path)).contains("<h1>Dam vote delayed</h1>").contains("The only take");
        assertThat(site.read("/en/")).contains("Dam vote delayed");
    }
}
