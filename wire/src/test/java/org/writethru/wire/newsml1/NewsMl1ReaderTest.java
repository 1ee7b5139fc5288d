package org.writethru.wire.newsml1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.one;
import static org.writethru.wire.sample.Messages.words;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.story.Kind;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Messages;
import org.writethru.wire.sample.Published;

class NewsMl1ReaderTest {
    private static final String ENVELOPE = """
            <?xml version="1.0"?><!DOCTYPE NewsML PUBLIC "urn:newsml:iptc.org:20001006:NewsMLv1.0.dtd:1" "x.dtd" [
             <!ENTITY %% nitf SYSTEM "nitf-3-0.dtd"> %%nitf; ]>
            <NewsML Version="1.1"><NewsEnvelope><SentFrom><Party FormalName="Harbour News"/></SentFrom></NewsEnvelope>
            <NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>harbour.example</ProviderId><DateId>20261128</DateId>
             <NewsItemId>dam-7</NewsItemId><RevisionId PreviousRevision="%2$d" Update="U">%1$d</RevisionId>
             <PublicIdentifier>urn:newsml:harbour.example:20261128:dam-7:%1$dU</PublicIdentifier></NewsIdentifier>
             <NameLabel>DAM-VOTE</NameLabel></Identification>
            <NewsManagement><FirstCreated>20261128T100000Z</FirstCreated><ThisRevisionCreated>20261128T120000+0400</ThisRevisionCreated>
             %3$s<Urgency FormalName="3"/></NewsManagement>%4$s</NewsItem></NewsML>
            """;

    private static final String STORY = """
            <NewsComponent><NewsLines><HeadLine xml:lang="ru">Плотина</HeadLine><HeadLine xml:lang="en">Dam holds</HeadLine><SubHeadLine>Vote on Friday</SubHeadLine>
              <ByLine>Aysel Aliyeva</ByLine><DateLine>SHEKI, Nov 28</DateLine>
              <NewsLine><NewsLineType FormalName="AdvisoryLine"/><NewsLineText>ADDS vote</NewsLineText></NewsLine></NewsLines>
             <RightsMetadata><Copyright><CopyrightHolder>Harbour</CopyrightHolder></Copyright><UsageRights><Limitations>No film</Limitations></UsageRights></RightsMetadata>
             <DescriptiveMetadata><Language FormalName="EN"/><SubjectCode><Subject FormalName="11000000"/></SubjectCode>
              <Location><Property FormalName="City" Value="Sheki"/></Location><Property FormalName="Keyword" Value="dam"/></DescriptiveMetadata>
             <NewsComponent><Role FormalName="Photo"/><NewsLines><HeadLine>The gate</HeadLine></NewsLines>
              <ContentItem Href="s.jpg"><MimeType FormalName="image/jpeg"/><Characteristics><Property FormalName="PixelWidth" Value="90"/></Characteristics></ContentItem>
              <ContentItem Href="l.jpg"><MimeType FormalName="image/jpeg"/><Characteristics><Property FormalName="PixelWidth" Value="900"/></Characteristics></ContentItem></NewsComponent>
             <NewsComponent><Role FormalName="StyleSheet"/><ContentItem><DataContent>p {color: red}</DataContent></ContentItem></NewsComponent>
             <NewsComponent><Role FormalName="Contact"/><ContentItem><DataContent>Rashad, 012</DataContent></ContentItem></NewsComponent>
             <NewsComponent><Role FormalName="Body"/><ContentItem><DataContent>%s</DataContent></ContentItem></NewsComponent>
            </NewsComponent>
            """;

    private static final String NITF =
            "<nitf><body><body.content><p>Gates opened.</p><p/><p>It rained.</p></body.content></body></nitf>";

    @Test
    void everythingIsRead() {
        var item = item(ENVELOPE.formatted(
                3, 2, "<Status FormalName='USABLE'/><Instruction FormalName='Correction'/>", STORY.formatted(NITF)));
        assertThat(item.format()).isEqualTo("newsml-1 1.1");
        assertThat(item.guid()).isEqualTo("urn:newsml:harbour.example:20261128:dam-7");
        assertThat(item.version()).contains(3L);
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.standfirst()).contains("Vote on Friday");
        assertThat(item.slug()).contains("DAM-VOTE");
        assertThat(item.byline()).contains("Aysel Aliyeva");
        assertThat(item.dateline()).contains("SHEKI, Nov 28");
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(item.urgency().orElseThrow().level()).isEqualTo(3);
        assertThat(item.firstCreated()).contains(OffsetDateTime.parse("2026-11-28T10:00Z"));
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:00+04:00"));
        assertThat(item.internalNote()).contains("ADDS vote\nRashad, 012");
        assertThat(item.provider()).contains("Harbour News");
        assertThat(item.rightsHolder()).contains("Harbour");
        assertThat(item.usageTerms()).contains("No film");
        assertThat(item.subjects()).containsExactly("subj:11000000");
        assertThat(words(item)).containsExactly("Gates opened.", "It rained.");
        assertThat(item.pictures())
                .singleElement()
                .matches(picture -> picture.href().equals("l.jpg"));
    }

    @Test
    void identityIsTheSameForEveryRevision() {
        assertThat(item(ENVELOPE.formatted(1, 0, "", "")).guid())
                .isEqualTo(item(ENVELOPE.formatted(12, 11, "", "")).guid());
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Gates opened.</p><p>It rained.</p>",
        "'<![CDATA[<P>Gates opened.</P>\n<P>It rained.</P>]]>'",
        "'Gates opened.\n\nIt rained.'",
        "<html><head><title/></head><body><p>Gates opened.</p><p>It rained.</p></body></html>"
    })
    void copyOfEveryKindIsRead(String content) {
        assertThat(words(item(ENVELOPE.formatted(1, 0, "", STORY.formatted(content)))))
                .containsExactly("Gates opened.", "It rained.");
    }

    @Test
    void embargoAndWithdrawal() {
        var until =
                "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>20261128T180000+0400</DateAndTime></StatusWillChange>";
        assertThat(item(ENVELOPE.formatted(1, 0, until, "")).embargo().flatMap(Embargo::until))
                .contains(OffsetDateTime.parse("2026-11-28T18:00+04:00"));
        var held = item(ENVELOPE.formatted(1, 0, "<Status FormalName='Embargoed'/>", ""));
        assertThat(held.embargo()).isPresent();
        assertThat(held.status()).isEqualTo(Status.USABLE);
        var gone = item(ENVELOPE.formatted(2, 1, "<Status FormalName='Canceled'/>", ""));
        assertThat(gone.release()).isEqualTo(Kind.WITHDRAWN);
    }

    @Test
    void eachLanguageIsAnItem() {
        var component =
                "<NewsComponent xml:lang='%1$s'><NewsLines><HeadLine>%2$s</HeadLine></NewsLines><NewsComponent><Role FormalName='Lead'/>"
                        + "<ContentItem><DataContent>%2$s lead</DataContent></ContentItem></NewsComponent><NewsComponent><Role FormalName='Body'/>"
                        + "<ContentItem><DataContent>%2$s body</DataContent></ContentItem></NewsComponent></NewsComponent>";
        var readings = Messages.read(ENVELOPE.formatted(
                1,
                0,
                "",
                "<NewsComponent>" + component.formatted("nl", "Dam") + component.formatted("fr", "Barrage")
                        + "</NewsComponent>"));
        assertThat(readings).hasSize(2);
        var french = ((Reading.Legible<NewsItem>) readings.get(1)).value();
        assertThat(french.guid()).isEqualTo("urn:newsml:harbour.example:20261128:dam-7#fr");
        assertThat(french.translationOf()).containsExactly("urn:newsml:harbour.example:20261128:dam-7");
        assertThat(french.headline()).contains("Barrage");
        assertThat(words(french)).containsExactly("Barrage lead", "Barrage body");
    }

    @Test
    void emptyIdentifierGivesAStableIdentity() {
        var text =
                "<NewsML><NewsItem><Identification><NewsIdentifier><ProviderId>tass.example</ProviderId></NewsIdentifier></Identification>"
                        + "<NewsComponent Duid='03AE'><NewsLines><HeadLine>Dam</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>";
        assertThat(item(text).guidDerived()).isTrue();
        assertThat(item(text).guid())
                .isEqualTo(item(text.replace("Dam<", "Dam holds<")).guid());
    }

    @Test
    void sampleOfAfp() {
        var item = one(Messages.read(Published.bytes("samples/newsml-1/afp.com_newsml1.2_sample.xml")))
                .value();
        assertThat(item.guid()).isEqualTo("urn:newsml:afp.com:20210516T080625Z:TX-PAR-WGF71");
        assertThat(item.version()).contains(1L);
        assertThat(item.headline().orElseThrow()).hasSize(63);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2021-05-16T08:06:25Z"));
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en");
        assertThat(item.urgency().orElseThrow().level()).isEqualTo(4);
        assertThat(item.copy().blocks()).as("without the initials below them").hasSize(41);
        assertThat(item.internalNote().orElseThrow()).endsWith("/fz");
        assertThat(item.copy().blocks().getFirst().plain()).hasSize(203);
        assertThat(item.byline()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"20130515006361,en,25,4", "20130605006126,zh,13,1", "20130612006110,zh,20,1", "20130731006140,en,12,2"})
    void samplesOfBusinessWire(String id, String language, int blocks, int pictures) {
        var item = one(Messages.read(Published.bytes("samples/newsml-1/businesswire-newsml-" + id + ".xml")))
                .value();
        assertThat(item.guid()).isEqualTo("urn:newsml:businesswire.com:20010714:" + id);
        assertThat(item.version()).contains(1L);
        assertThat(item.language().orElseThrow().tag()).isEqualTo(language);
        assertThat(item.provider()).contains("Business Wire");
        assertThat(item.status()).isEqualTo(Status.USABLE);
        assertThat(item.copy().blocks()).hasSize(blocks);
        assertThat(item.pictures()).hasSize(pictures);
    }
}
