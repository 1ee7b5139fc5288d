package org.writethru.wire.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Wires.texts;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;
import org.writethru.wire.Embargo;
import org.writethru.wire.NewsItem;
import org.writethru.wire.Reading;
import org.writethru.wire.Status;
import org.writethru.wire.WireReaders;
import org.writethru.wire.sample.Wires;

class NinjsReaderTest {
    private final NinjsReader reader = new NinjsReader();

    @Test
    void editionsAreReadAlike() {
        var first = one("""
                {"uri":"urn:dam","version":"3","versioncreated":"2026-11-23T10:15:00Z","pubstatus":"usable","headline":"Dam vote delayed",
                 "body_xhtml":"<p>The vote is on <b>Monday</b>.</p><p>Rain goes on.</p>","byline":"Ana Lima","urgency":3,"language":"en",
                 "subject":[{"code":"medtop:20000065"}],"associations":{"a":{"type":"picture","renditions":{"s":{"href":"s.jpg","width":10,"height":10},"l":{"href":"l.jpg","width":100,"height":100}}}}}
                """);
        var third = one("""
                {"uri":"urn:dam","version":"3","versionCreated":"2026-11-23T10:15:00Z","pubStatus":"usable","headlines":[{"role":"main","value":"Dam vote delayed"}],
                 "bodies":[{"contentType":"text/plain","value":"short"},{"role":"html","contentType":"text/html","value":"<p>The vote is on <b>Monday</b>.</p><p>Rain goes on.</p>"}],
                 "by":"Ana Lima","urgency":3,"language":"en","subjects":[{"uri":"http://cv.iptc.org/newscodes/mediatopic/20000065"}],
                 "associations":[{"name":"a","type":"picture","renditions":[{"href":"s.jpg","width":10,"height":10},{"href":"l.jpg","width":100,"height":100}]}]}
                """);
        assertThat(first.format()).isEqualTo("ninjs 1");
        assertThat(third.format()).isEqualTo("ninjs 3");
        assertThat(texts(first)).containsExactly("The vote is on Monday.", "Rain goes on.");
        assertThat(third.copy()).isEqualTo(first.copy());
        assertThat(third.subjects()).isEqualTo(first.subjects()).containsExactly("medtop:20000065");
        assertThat(third.pictures()).isEqualTo(first.pictures());
        assertThat(third.pictures().getFirst().href()).isEqualTo("l.jpg");
        assertThat(third.byline()).contains("Ana Lima");
        assertThat(third.version()).contains(3L);
        assertThat(third.release()).isEqualTo(Kind.UPDATED);
    }

    @Test
    void superdeskMembersAreUnderstood() {
        var reading = legible("""
                {"guid":"tag:desk.example:2026:newsml_2","version":"1","type":"text","versioncreated":"2026-11-23T10:15:00+0000","slugline":"dam-vote",
                 "pubstatus":"usable","priority":6,"urgency":2,"ednote":"Eds: phone the desk.","evolvedfrom":"tag:desk.example:2026:newsml_1",
                 "body_html":"<p>One.</p>\\n<p>Two.</p>","headline":"Dam &amp; bridge","extra":{"note":"x"},"source":"Harbour",
                 "associations":{"featuremedia":{"type":"picture","renditions":{"original":{"href":"https://cdn.example/o.jpg","mimetype":"image/jpeg"}},"description_text":"The dam","byline":"R. Haddad"},"gone":null}}
                """);
        var item = reading.value();
        assertThat(item.guid()).isEqualTo("tag:desk.example:2026:newsml_2");
        assertThat(item.replaces()).containsExactly("tag:desk.example:2026:newsml_1");
        assertThat(item.release()).isEqualTo(Kind.UPDATED);
        assertThat(item.headline()).contains("Dam & bridge");
        assertThat(item.internalNote()).contains("Eds: phone the desk.");
        assertThat(item.publicNote()).isEmpty();
        assertThat(item.slug()).contains("dam-vote");
        assertThat(item.provider()).contains("Harbour");
        assertThat(item.pictures().getFirst().caption()).contains("The dam");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Corrects day of the vote in paragraph 2. | CORRECTED | true",
                "CORRECTION: the vote is on Monday. | CORRECTED | true",
                "Berichtigung: Montag statt Freitag | CORRECTED | true",
                "ИСПРАВЛЕНО: в третьем абзаце | CORRECTED | true",
                "UPDATES with quotes | UPDATED | true",
                "Eds: correction to follow | PUBLISHED | false",
                "Pictures follow | PUBLISHED | false",
            })
    void noteIsPublicIfItTellsOfTheRelease(String note, Kind release, boolean told) {
        var item = one("{\"uri\":\"urn:dam\",\"headline\":\"Dam vote\",\"ednote\":\"%s\"}".formatted(note));
        assertThat(item.release()).isEqualTo(release);
        assertThat(item.publicNote().isPresent()).isEqualTo(told);
        assertThat(item.internalNote().isPresent()).isEqualTo(!told);
    }

    @Test
    void canceledItemIsAWithdrawalWithItsReason() {
        var item = one(
                "{\"uri\":\"urn:dam\",\"version\":\"5\",\"pubStatus\":\"canceled\",\"edNote\":\"The statement was not genuine.\"}");
        assertThat(item.status()).isEqualTo(Status.CANCELED);
        assertThat(item.release()).isEqualTo(Kind.WITHDRAWN);
        assertThat(item.publicNote()).contains("The statement was not genuine.");
    }

    @Test
    void unknownStatusHoldsTheItem() {
        var reading = legible("{\"uri\":\"urn:dam\",\"pubstatus\":\"replaced\",\"headline\":\"Dam\"}");
        assertThat(reading.value().status()).isEqualTo(Status.WITHHELD);
        assertThat(reading.notes()).anyMatch(note -> note.contains("replaced"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"embargoed\":\"2026-11-24T06:00:00+04:00\"", "\"embargoedUntil\":\"2026-11-24T06:00:00+04:00\""
            })
    void embargoIsReadInEveryEdition(String member) {
        var item = one("{\"uri\":\"urn:dam\",\"headline\":\"Dam\"," + member + "}");
        assertThat(item.embargo())
                .contains(new Embargo(Optional.of(OffsetDateTime.parse("2026-11-24T06:00:00+04:00"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"embargoed\":\"\"",
                "\"embargoed\":true",
                "\"embargoed\":\"soon\"",
                "\"ednote\":\"EMBARGOED until noon\""
            })
    void embargoWithoutATimeHolds(String member) {
        assertThat(one("{\"uri\":\"urn:dam\",\"headline\":\"Dam\"," + member + "}")
                        .embargo())
                .contains(new Embargo(Optional.empty()));
    }

    @Test
    void noEmbargoIsNoEmbargo() {
        assertThat(one("{\"uri\":\"urn:dam\",\"headline\":\"Dam\",\"embargoed\":null,\"embargo\":false}")
                        .embargo())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[%s,%s]",
                "{\"items\":[%s,%s]}",
                "{\"data\":{\"items\":[{\"meta\":{\"score\":1},\"item\":%s},{\"item\":%s}]}}",
                "{\"data\":[%s,%s],\"next\":\"x\"}",
                "{\"hits\":{\"total\":2,\"hits\":[{\"_source\":%s},{\"_source\":%s}]}}",
                "{\"_items\":[%s,%s],\"_meta\":{}}",
                "%s\n%s\n"
            })
    void envelopesAndListsAreOpened(String envelope) {
        var item = "{\"uri\":\"urn:%d\",\"headline\":\"Dam\",\"body_text\":\"It holds.\"}";
        var text = envelope.formatted(item.formatted(1), item.formatted(2));
        assertThat(Wires.all(reader, text.getBytes(StandardCharsets.UTF_8)))
                .extracting(NewsItem::guid)
                .containsExactly("urn:1", "urn:2");
    }

    @Test
    void bodyThatStandsBesideTheItemInItsEnvelopeIsRead() {
        var text =
                "{\"data\":{\"item\":{\"uri\":\"urn:1\",\"headline\":\"Dam\"%s}},\"nitf\":{\"body_html\":\"<p>It holds.</p>\"}}";
        assertThat(body(text.formatted(""))).isEqualTo("It holds.");
        assertThat(body(text.formatted(",\"body_text\":\"Its own.\""))).isEqualTo("Its own.");
    }

    private String body(String text) {
        return Wires.all(reader, text.getBytes(StandardCharsets.UTF_8))
                .getFirst()
                .copy()
                .blocks()
                .getFirst()
                .plain();
    }

    @Test
    void emptyListHasNoItems() {
        assertThat(reader.read("{\"items\":[]}".getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT))
                .isEmpty();
    }

    @Test
    void jsonOfAnotherKindIsUnreadable() {
        assertThat(WireReaders.read(
                        "{\"name\":\"wire\",\"scripts\":{}}".getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT))
                .singleElement()
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void brokenJsonIsUnreadableAtItsPlace() {
        var reading = reader.read(
                        "{\"uri\":\"urn:dam\",\n\"headline\": \"Da".getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT)
                .getFirst();
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        unreadable -> assertThat(unreadable.where()).startsWith("line 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\":\"urn:dam\",\"headline\":\"Dam\",\"body_text\":\"One\rTwo\",}",
                "{\"uri\":\"urn:dam\",\"headline\":\"Dam\",\"x\":NaN}",
                "{\"uri\":\"urn:dam\",\"headline\":\"Dam\"} trailing",
                "{\"uri\":\"urn:dam\",\"headline\":\"Dam\",\"headline\":\"Bridge\"}",
                "// from the desk\n{\"uri\":\"urn:dam\",\"headline\":\"Dam\"}"
            })
    void nearlyJsonIsReadAndNoted(String text) {
        var reading = legible(text);
        assertThat(reading.value().headline()).contains("Dam");
        assertThat(reading.notes()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void characterSetIsRecognised(String charset) {
        var text = "{\"uri\":\"urn:dam\",\"headline\":\"Голосование о плотине перенесено на понедельник\"}";
        assertThat(Wires.one(reader, text.getBytes(Charset.forName(charset))).headline())
                .contains("Голосование о плотине перенесено на понедельник");
        assertThat(Wires.one(
                                reader,
                                ("\uFEFF" + text)
                                        .getBytes(Charset.forName(charset.equals("windows-1251") ? "UTF-8" : charset)))
                        .headline())
                .isPresent();
    }

    @Test
    void damagedByteLosesNoItem() {
        var bytes = "{\"uri\":\"urn:dam\",\"headline\":\"Голосование перенесено на понедельник, сказал мэр?\"}"
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xD0;
        var reading = Wires.legible(reader, bytes);
        assertThat(reading.value().headline().orElseThrow()).startsWith("Голосование перенесено");
        assertThat(reading.notes()).anyMatch(note -> note.contains("damaged"));
    }

    @Test
    void itemWithoutUriKeepsOneIdentity() {
        var first =
                one("{\"headline\":\"Dam\",\"slugline\":\"dam\",\"firstcreated\":\"2026-11-23\",\"version\":\"1\"}");
        var second = one(
                "{\"headline\":\"Dam opens\",\"slugline\":\"dam\",\"firstcreated\":\"2026-11-23\",\"version\":\"2\"}");
        assertThat(first.guidDerived()).isTrue();
        assertThat(second.guid()).isEqualTo(first.guid());
    }

    @Test
    void plainBodiesAreDividedIntoParagraphs() {
        assertThat(texts(one(
                        "{\"uri\":\"u\",\"headline\":\"h\",\"body_text\":\"One.\\n\\nTwo\\ngoes on.\\n\\nThree.\"}")))
                .containsExactly("One.", "Two goes on.", "Three.");
        assertThat(texts(one("{\"uri\":\"u\",\"headline\":\"h\",\"body_text\":\"h\\nOne.\\nTwo.\"}")))
                .containsExactly("One.", "Two.");
    }

    @Test
    void dpaMembersAreUnderstood() {
        var item = one("""
                {"urn":"urn:newsml:agency.example:20090101:1","version":2,"version_created":"2026-11-23T10:15:00+01:00","headline":"Dam",
                 "article_html":"<section class='main'><p>One.</p><p>Two.</p></section>","teaser_html":"<p>Soon.</p>","byline":"Von A. Lang",
                 "urgency":4,"embargoed":null,"usageterms":"n/a","notepad":{"public_html":"<p>Berichtigt wurde der Tag.</p>","nonpublic_html":"<p>Ansprechpartner: A.</p>"}}
                """);
        assertThat(item.guid()).isEqualTo("urn:newsml:agency.example:20090101:1");
        assertThat(item.version()).contains(2L);
        assertThat(item.versionCreated()).contains(OffsetDateTime.parse("2026-11-23T10:15:00+01:00"));
        assertThat(texts(item)).containsExactly("One.", "Two.");
        assertThat(item.standfirst()).contains("Soon.");
        assertThat(item.publicNote()).contains("Berichtigt wurde der Tag.");
        assertThat(item.internalNote()).contains("Ansprechpartner: A.");
    }

    @Test
    void ttReplacementsAreKept() {
        var item = one("""
                {"uri":"urn:b","headline":"Dam","replacing":["urn:a"],"revisions":[{"uri":"urn:a"},{"uri":"urn:b","replacing":["urn:a"]}],
                 "bylines":[{"byline":"Ana Lima/TT"},{"byline":""}],"body_html5":"<html><body><article><h1>Dam</h1><div class='dat'><span>Väder</span><span>TT</span></div><div class='bodytext'><p>One.</p></div><div class='byline'>Ana Lima</div></article></body></html>"}
                """);
        assertThat(item.replaces()).containsExactly("urn:a");
        assertThat(item.byline()).contains("Ana Lima/TT");
        assertThat(texts(item)).containsExactly("One.");
    }

    @Test
    void hostileDepthIsUnreadable() {
        var text = "{\"a\":".repeat(100_000);
        assertThat(reader.read(text.getBytes(StandardCharsets.UTF_8), Wires.AGREEMENT)
                        .getFirst())
                .isInstanceOf(Reading.Unreadable.class);
    }

    private NewsItem one(String text) {
        return Wires.one(reader, text);
    }

    private Reading.Legible<NewsItem> legible(String text) {
        return Wires.legible(reader, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void addressOfARequestIsNoIdentity() {
        assertThat(one("""
                {"data":{"item":{"uri":"https://api.example/content/5f2a?qt=Zx1&et=0a","altids":{"itemid":"5f2a"},"version":2,"type":"text",
                 "headline":"Dam vote delayed","language":"en"}}}
                """).guid()).isEqualTo("5f2a");
    }
}
