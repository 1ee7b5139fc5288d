package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.wire.Notes;
import org.writethru.wire.sample.Messages;

class XmlDocumentTest {
    /** Quadratic time would be minutes. */
    private static final Duration ENOUGH_ON_A_BUSY_MACHINE = Duration.ofSeconds(60);

    private static final String NOT_WELL_FORMED = "The document is not well-formed; it was read as well as it can be.";
    private static final String CUT_OFF = "The document ends before its end; it was read as far as it goes.";

    private final Notes notes = new Notes();

    @Test
    void elementsAreKnownByLocalNameWhateverTheCaseAndPrefix() {
        var root = read("<n:News xmlns:n='u'><n:Head><N:line k=\"1\" xml:lang='ru'/></n:Head></n:News>");
        var line = Xml.inside(root, "Line").orElseThrow();
        assertThat(Xml.attribute(line, "K")).isEqualTo("1");
        assertThat(Xml.attribute(line, "xml:lang")).isEqualTo("ru");
        assertThat(notes.sentences()).isEmpty();
    }

    @Test
    void referencesAreCharactersAndUnknownOnesStay() {
        assertThat(Xml.words(read("<a>&lt;b&gt; &amp;amp; &eacute;&nbsp;&#8211;&#x41;&#150; &agency; R&D &;</a>")))
                .isEqualTo("<b> &amp; é\u00a0–A– &agency; R&D &;");
        assertThat(notes.sentences())
                .containsExactly("The reference “&agency;” is unknown and stays as it is written.", NOT_WELL_FORMED);
    }

    @Test
    void controlCharactersAreLeftOutHoweverTheyCome() {
        assertThat(Xml.words(read("<a>da\u0001m &#x1;&#0;&#xD800;&#xFFFE;holds\u0008</a>")))
                .isEqualTo("dam holds");
        assertThat(notes.sentences())
                .containsExactly(
                        "2 control characters were left out.",
                        "A reference to a character that no text may have was left out.");
    }

    @Test
    void dataSectionsCommentsAndInstructionsAreToldApart() {
        assertThat(
                        Xml.words(
                                read(
                                        "<?xml version='1.0'?><!-- <b> --><a>1<![CDATA[<b>&amp;]]><!-- x --><?go a>b?>2</a><!-- end -->")))
                .isEqualTo("1<b>&amp;2");
        assertThat(notes.sentences()).isEmpty();
    }

    @Test
    void documentTypeIsSkippedWithAllThatItDeclares() {
        var text = """
                <?xml version="1.0"?>
                <!DOCTYPE nitf SYSTEM "http://wire.example/nitf.dtd" [
                  <!-- ]> -->
                  <!ENTITY % more SYSTEM "file:///etc/passwd"> %more;
                  <!ENTITY lol "<p>x]></p>"> <!ENTITY lol2 "&lol;&lol;&lol;"> ]>
                <nitf><p>&lol2; holds</p></nitf>""";
        assertThat(Xml.words(read(text))).isEqualTo("&lol2; holds");
        assertThat(notes.sentences().getFirst()).startsWith("Entities that the document declares are not expanded");
    }

    @Test
    void entityOfTheDocumentTypeAloneNeedsNoNote() {
        assertThat(Xml.words(read("<!DOCTYPE a [<!ENTITY % more SYSTEM 'more.dtd'> %more;]><a>It holds.</a>")))
                .isEqualTo("It holds.");
        assertThat(notes.sentences()).isEmpty();
    }

    @Test
    void externalEntityIsNeitherFetchedNorExpanded() {
        assertThat(Xml.words(read("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>")))
                .isEqualTo("&x;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><b>dam",
                "<a><b>dam</b",
                "<a><b>dam</b><c d='e",
                "<a><b>dam</b><c d",
                "<a><b>dam</b><!-- the",
                "<a><b>dam</b><",
                "<a><b><![CDATA[dam"
            })
    void whatIsCutOffIsReadAsFarAsItGoes(String text) {
        assertThat(Xml.words(Xml.child(read(text), "b").orElseThrow())).isEqualTo("dam");
        assertThat(notes.sentences()).contains(CUT_OFF);
    }

    @Test
    void tagsThatDoNotMatchAreForgiven() {
        var root = read("<a></x><b><c>1</b><d e=f g>2</d><h i='1 j=\"2\">3</h> 4 < 5</a>");
        assertThat(Xml.children(root, "b").getFirst().childNodeSize()).isEqualTo(1);
        assertThat(Xml.attribute(Xml.child(root, "d").orElseThrow(), "e")).isEqualTo("f");
        assertThat(notes.sentences()).contains(NOT_WELL_FORMED);
    }

    @Test
    void documentsBehindEachOtherAreRead() {
        var document = XmlDocument.of("<?xml version='1.0'?><a>1<?xml version='1.0'?><a>2</a>\n<a>3</a>", notes);
        assertThat(document.all("A")).extracting(Xml::words).containsExactly("1", "2", "3");
    }

    @Test
    void lyingEncodingIsFoundOut() {
        var cyrillic = "<?xml version='1.0' encoding='UTF-8'?><a>Плотина держится, сообщили в министерстве</a>";
        assertThat(words(cyrillic.getBytes(Charset.forName("windows-1251")))).startsWith("Плотина держится");
        assertThat(notes.sentences()).anyMatch(note -> note.contains("windows-1251"));
        assertThat(words(cyrillic.getBytes(StandardCharsets.UTF_16))).startsWith("Плотина держится");
    }

    @Test
    void damagedByteAndNoughtsDoNotLoseTheRest() {
        var bytes = "<a>Плотина Плотина ? держится</a>".getBytes(StandardCharsets.UTF_8);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?');
        bytes[at] = (byte) 0xC3;
        assertThat(words(bytes)).isEqualTo("Плотина Плотина \uFFFD держится");
        bytes[at] = 0;
        assertThat(words(bytes)).isEqualTo("Плотина Плотина держится");
        assertThat(notes.sentences()).contains("1 nought bytes were left out.");
    }

    @Test
    void depthCostsNoStack() {
        var deep = "<a>".repeat(100_000) + "dam" + "</a>".repeat(100_000) + "<z>2</z>";
        var document = XmlDocument.of("<r>" + deep + "</r>", notes);
        assertThat(Xml.words(document.roots().getFirst())).isEqualTo("dam2");
        assertThat(Xml.child(document.roots().getFirst(), "z")).isPresent();
        assertThat(notes.sentences()).anyMatch(note -> note.contains("more than 200 deep"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a>",
                "</a>",
                "<a></b>",
                "<!--",
                "<![CDATA[",
                "<!DOCTYPE a [",
                "<?x>",
                "<a b='",
                "<a b=\"",
                "<",
                "&",
                "&amp;",
                "&#x;",
                "<a b",
                "<a/>",
                "<!x",
                "]]>",
                "-->",
                "<a b=\"x'>",
                "&amp",
                "<?xml ",
                "<a b='&amp;'/>"
            })
    void timeGrowsInLineWithTheLength(String piece) {
        var text = "<r>" + piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(
                ENOUGH_ON_A_BUSY_MACHINE,
                () -> assertThat(XmlDocument.of(text, notes).roots()).isNotNull());
    }

    @Test
    void longAttributeAndManyAttributesAreBounded() {
        var root = read("<a b='" + "x".repeat(10_000_000) + "' c='1'/>");
        assertThat(root.attr("b")).hasSize(10_000_000);
        var many = new StringBuilder("<a");
        for (int at = 0; at < 200_000; at++) {
            many.append(" k").append(at).append("='v'");
        }
        assertThat(read(many + "/>").attributes().size()).isEqualTo(XmlDocument.MOST_ATTRIBUTES);
    }

    private org.jsoup.nodes.Element read(String text) {
        return XmlDocument.of(text, notes).roots().getFirst();
    }

    private String words(byte[] bytes) {
        return Xml.words(
                XmlDocument.of(bytes, Messages.AGREEMENT, notes).roots().getFirst());
    }
}
