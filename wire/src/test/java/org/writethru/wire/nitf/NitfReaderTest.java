package org.writethru.wire.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.one;
import static org.writethru.wire.sample.Messages.words;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.writethru.story.Block;
import org.writethru.story.Kind;
import org.writethru.wire.Embargo;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.sample.Messages;
import org.writethru.wire.sample.Published;

class NitfReaderTest {
    private static final String WHOLE = """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.3//EN" "nitf-3-3.dtd" [<!ENTITY x "<p>no</p>">]>
            <n:nitf xmlns:n="http://iptc.org/std/NITF/2006-10-18/" version="-//IPTC//DTD NITF 3.3//EN" baselang="en-GB">
             <n:body><n:body.end><n:tagline>The desk in Sheki helped with this report.</n:tagline></n:body.end>
              <n:body.content>
               <n:p lede="true">Engineers opened <n:org>two gates</n:org> on Monday.</n:p>
               <n:hl2>The vote</n:hl2><n:unknown><n:p>It is on <n:em>Friday</n:em>.</n:p></n:unknown>
               <n:media media-type="image"><n:media-reference mime-type="image/jpeg" source="small.jpg" width="90"/>
                <n:media-reference mime-type="image/jpeg" source="gate.jpg" width="900"/>
                <n:media-caption>The gate</n:media-caption><n:media-producer>A. Aliyeva</n:media-producer></n:media>
               <n:media media-type="video"><n:media-reference source="gate.mp4"/><n:media-caption>Film</n:media-caption></n:media>
               <n:table><n:tr><n:th>Gate</n:th><n:th>Level</n:th></n:tr><n:tr><n:td>1</n:td><n:td>4 m</n:td></n:tr></n:table>
               <n:pre>Team     Won
            Harbour     3</n:pre>
               <n:ol><n:li>One</n:li></n:ol><n:dl><n:dt>Dam</n:dt><n:dd>A wall</n:dd></n:dl>
               <n:bq><n:block><n:p>It holds.</n:p></n:block><n:credit>The engineer</n:credit></n:bq>
              </n:body.content>
              <n:body.head><n:hedline><n:hl1>Dam holds</n:hl1><n:hl2>Vote is on Friday</n:hl2></n:hedline>
               <n:byline>By Aysel Aliyeva<n:byttl>Harbour News</n:byttl></n:byline>
               <n:dateline><n:location>SHEKI</n:location><n:story.date norm="20261128">Nov 28</n:story.date></n:dateline>
               <n:distributor>Harbour News</n:distributor></n:body.head></n:body>
             <n:head><n:docdata management-status="usable">
               <n:fixture fix-id="Water"/><n:series series.name="Dams" series.part="1"/>
               <n:key-list><n:keyword key="dam"/></n:key-list><n:doc.copyright holder="Harbour News" year="2026"/>
               <n:ed-msg info="For the morning"/><n:du-key key="dam-vote" version="3" generation="2"/>
               <n:correction info="The vote is on Friday, not Thursday." id-string="harbour-6"/>
               <n:date.release norm="20261128T130000+0400"/><n:date.issue norm="2026-11-28T12:00:00.5+04:00"/>
               <n:urgency ed-urg="3"/><n:evloc city="Sheki" iso-cc="AZE"/><n:doc-id id-string="harbour-7" regsrc="harbour.example"/>
             </n:docdata><n:tobject><n:tobject.subject tobject.subject.refnum="11006000"/></n:tobject></n:head>
            </n:nitf>
            """;

    @Test
    void everythingIsReadInWhateverOrder() {
        var item = item(WHOLE);
        assertThat(item.format()).isEqualTo("nitf 3.3");
        assertThat(item.guid()).isEqualTo("harbour-7");
        assertThat(item.guidDerived()).isFalse();
        assertThat(item.version()).contains(3L);
        assertThat(item.release()).isEqualTo(Kind.CORRECTED);
        assertThat(item.replaces()).containsExactly("harbour-6");
        assertThat(item.status()).isEqualTo(Status.USABLE);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-28T12:00:00.5+04:00"));
        assertThat(item.embargo().flatMap(Embargo::until)).contains(OffsetDateTime.parse("2026-11-28T13:00+04:00"));
        assertThat(item.headline()).contains("Dam holds");
        assertThat(item.standfirst()).contains("Vote is on Friday");
        assertThat(item.byline()).contains("By Aysel Aliyeva, Harbour News");
        assertThat(item.dateline()).contains("SHEKI, Nov 28");
        assertThat(item.slug()).contains("dam-vote");
        assertThat(item.urgency().orElseThrow().level()).isEqualTo(3);
        assertThat(item.language().orElseThrow().tag()).isEqualTo("en-GB");
        assertThat(item.publicNote()).contains("The vote is on Friday, not Thursday.");
        assertThat(item.internalNote()).contains("For the morning");
        assertThat(item.keywords()).containsExactly("dam", "Dams", "Water");
        assertThat(item.subjects()).containsExactly("subj:11006000");
        assertThat(item.places()).containsExactly("Sheki", "AZE");
        assertThat(item.rightsHolder()).contains("Harbour News");
    }

    @Test
    void everyBlockIsRead() {
        var item = item(WHOLE);
        assertThat(words(item))
                .containsExactly(
                        "Engineers opened two gates on Monday.",
                        "The vote",
                        "It is on Friday.",
                        "Gate\tLevel\n1\t4 m",
                        "Team\tWon\nHarbour\t3",
                        "One",
                        "Dam",
                        "A wall",
                        "It holds.\n— The engineer",
                        "The desk in Sheki helped with this report.");
        assertThat(item.pictures()).hasSize(1);
        assertThat(item.pictures().getFirst().href()).isEqualTo("gate.jpg");
        assertThat(item.pictures().getFirst().caption()).contains("The gate");
        assertThat(item.pictures().getFirst().credit()).contains("A. Aliyeva");
    }

    @Test
    void withdrawalSaysWhy() {
        var item =
                item("<nitf><head><docdata management-status='canceled'><doc-id id-string='h7'/><du-key version='4'/>"
                        + "<ed-msg info='The source withdrew it.'/></docdata></head><body/></nitf>");
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.publicNote()).contains("The source withdrew it.");
        assertThat(item.copy().blocks()).isEmpty();
    }

    @Test
    void documentThatCancelsAnotherNamesIt() {
        var item = item(
                "<nitf><head><docdata management-status='usable' management-doc-idref='h7'"
                        + " management-idref-status='canceled'><doc-id id-string='h8'/></docdata></head><body><p>Kill it.</p></body></nitf>");
        assertThat(item.replaces()).containsExactly("h7");
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(words(item)).containsExactly("Kill it.");
    }

    @Test
    void releaseTimeThatIsNotAheadIsNoEmbargo() {
        var head =
                "<nitf><head><docdata management-status='%s'><doc-id id-string='h'/><date.issue norm='20261128T120000+0400'/>%s</docdata></head></nitf>";
        assertThat(item(head.formatted("usable", "<date.release norm='20261128T120000+0400'/>"))
                        .embargo())
                .isEmpty();
        assertThat(item(head.formatted("embargoed", "<date.expire norm='20261128T180000+0400'/>"))
                        .embargo())
                .contains(new Embargo(java.util.Optional.empty()));
    }

    @Test
    void embargoInWordsHolds() {
        var reading = one(
                "<nitf><head><docdata><doc-id id-string='h'/><ed-msg info='EMBARGOED to 18:00'/></docdata></head></nitf>");
        assertThat(reading.value().embargo()).isPresent();
        assertThat(reading.notes()).anyMatch(note -> note.contains("in words only"));
        assertThat(
                        item("<nitf><head><docdata><doc-id id-string='h'/><ed-msg info='Adds US embargo on oil'/></docdata></head></nitf>")
                                .embargo())
                .isEmpty();
    }

    @Test
    void documentWithoutIdentityIsTheSameItemEachTime() {
        var text = "<nitf><head><docdata><doc-id regsrc='AP'/><date.issue norm='20261128T120000Z'/></docdata></head>"
                + "<body><body.head><hedline><hl1>Dam holds</hl1></hedline></body.head></body></nitf>";
        assertThat(item(text).guidDerived()).isTrue();
        assertThat(item(text).guid())
                .isEqualTo(item(text.replace("T120000Z", "T130000Z")).guid());
        assertThat(item(text).guid())
                .isNotEqualTo(item(text.replace("holds", "breaks")).guid());
    }

    @Test
    void secondIdentityIsSaid() {
        assertThat(one("<nitf><head><docdata><doc-id id-string='a'/><doc-id id-string='b'/></docdata></head></nitf>")
                        .notes())
                .anyMatch(note -> note.contains("several identities"));
    }

    @Test
    void noHeadNoBodyDivisionsIsStillRead() {
        var item = item("<nitf><body><hedline><hl1>Dam holds</hl1></hedline><p>One</p>Two<p>Three</body></nitf>");
        assertThat(item.headline()).contains("Dam holds");
        assertThat(words(item)).containsExactly("One", "Two", "Three");
    }

    @Test
    void copyThatIsTooLongIsUnreadableAndNotThrown() {
        assertThat(Messages.read("<nitf><body><body.content><p>" + "word ".repeat(100_000)
                        + "</p></body.content></body></nitf>"))
                .singleElement()
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void sampleOfNtb() {
        var item = one(Messages.read(Published.bytes("samples/nitf/NTB_nitf_sample.xml")))
                .value();
        assertThat(item.guid()).isEqualTo("NTB5df9281a-a270-4dc5-a618-869bbc3bbca7_00");
        assertThat(item.version()).contains(1L);
        assertThat(item.headline().orElseThrow()).hasSize(51);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2021-05-16T09:00:04+04:00"));
        assertThat(item.language().orElseThrow().tag()).isEqualTo("nb-NO");
        assertThat(item.urgency().orElseThrow().level()).isEqualTo(5);
        assertThat(item.dateline()).contains("Unnao");
        assertThat(item.copy().blocks())
                .hasSize(21)
                .filteredOn(Block.Subhead.class::isInstance)
                .hasSize(4);
        assertThat(item.copy().blocks().getFirst().plain()).hasSize(152);
        assertThat(item.pictures()).hasSize(1);
    }
}
