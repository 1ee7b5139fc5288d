package org.writethru.wire.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.writethru.wire.sample.Messages.item;
import static org.writethru.wire.sample.Messages.one;
import static org.writethru.wire.sample.Messages.words;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.writethru.story.Kind;

/** Who reported about the dam, what leads elsewhere, and what was corrected, below the copy. */
class CreditsBelowCopyTest {
    private static String nitf(String headline, String... paragraphs) {
        return "<nitf baselang='en'><head><docdata><doc-id id-string='d7'/></docdata></head><body><body.head><hedline><hl1>"
                + headline
                + "</hl1></hedline><distributor>The Harbour Press</distributor></body.head><body.content>"
                + Stream.of(paragraphs)
                        .map(words -> words.startsWith("<") ? words : "<p>" + words + "</p>")
                        .collect(Collectors.joining())
                + "</body.content></body></nitf>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orel reported from Port Lenna.",
                "Orel reported from Port Lenna. Harbour Press writers Rui Vaz in Rome and K. Lee in Seoul contributed to this report.",
                "Vaz reported from Rome, and Lee from Seoul.",
                "HP Sports Writer Rui Vaz contributed.",
                "Rui Vaz in Rome contributed reporting.",
                "HP contributor Rui Vaz in Port Lenna helped with this story.",
                "Rui Vaz and K. Lee also assisted in this report.",
                "El periodista de Harbour Press Rui Vaz contribuyó con este despacho.",
                "— With files from The Lenna Press",
                "— By Ana Orel in Lenna, with files from Rui Vaz in Rome.",
                "With files from Ana Orel in Rome",
                "This report by The Harbour Press was first published Nov. 28, 2026.",
                "Originally published under an open licence by Lenna Works.",
                "Cette dépêche de La Presse du Port a été initialement publiée le 28 novembre 2026."
            })
    void whoReportedItIsForEditors(String credit) {
        var read = item(nitf("Dam holds", "The dam holds.", "It rained.", "___", credit));
        assertThat(words(read)).containsExactly("The dam holds.", "It rained.");
        assertThat(read.internalNote()).contains(credit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orel reported from the dam that it holds.",
                "The rain contributed to the flood.",
                "The works helped the council with this dam.",
                "The page of the works is www.works.example.",
                "The dam holds. Rui Vaz contributed to this report on the harbour for years.",
                "This report by the works was read by all.",
                "With files from its archive the works proved it, they said to all who had come on that day to hear more of it.",
                "Tickets are available at https://lenna.example/tickets",
                "The writer is a fellow of the Lenna Institute."
            })
    void sentenceThatOnlyBeginsLikeItStays(String sentence) {
        assertThat(words(item(nitf("Dam holds", "The dam holds.", sentence))))
                .containsExactly("The dam holds.", sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ana Orel, The Harbour Press; Ana Orel",
                "Ana Orel/HP; Ana Orel",
                "Text: Ana Orel (Harbour Press); Ana Orel",
                "Von Ana Orel, HP; Ana Orel"
            })
    void writerBelowTheCopyIsTheByline(String line, String byline) {
        var read = item(nitf("Dam holds", "The dam holds.", "It rained.", line));
        assertThat(words(read)).containsExactly("The dam holds.", "It rained.");
        assertThat(read.byline()).contains(byline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "It rained. HP; It rained.",
                "It rained. HP.; It rained.",
                "It rained. (Harbour Press); It rained.",
                "It rained (HP).; It rained",
                "It rained (The Works).; It rained (The Works).",
                "The dam (HP) held. HP; The dam (HP) held."
            })
    void senderBehindTheLastSentenceIsLeftOut(String last, String copy) {
        assertThat(words(item(nitf("Dam holds", "The dam holds.", last))).getLast())
                .isEqualTo(copy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HP", "(Harbour Press)", "The Harbour Press", "/HP/"})
    void senderAloneIsLeftOut(String line) {
        assertThat(words(item(nitf("Dam holds", "The dam holds.", "It rained.", line))))
                .containsExactly("The dam holds.", "It rained.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© Harbour Press",
                "© Copyright HP",
                "RIPRODUZIONE RISERVATA",
                "All rights reserved by the Harbour Press.",
            })
    void noticeOfRightsNeedsNoYear(String notice) {
        var read = item(nitf("Dam holds", "The dam holds.", "It rained.", notice));
        assertThat(words(read)).containsExactly("The dam holds.", "It rained.");
        assertThat(read.usageTerms()).contains(notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HP Sports: https://hp.example/sports",
                "More HP dams: https://hp.example/dams and https://hp.example/harbour",
                "Follow the HP’s coverage of dams at https://hp.example/hub/dams",
                "More HP sailing: https://hp.example/sailing and https://hp.example/boats. Sign up for the newsletter of the HP: https://hp.example/letters",
                "Read more: https://hp.example/7",
                "Our Standards: The Harbour Principles.",
                "www.harbourworks.example/investors",
                "Find more stories about the harbour here: https://hp.example/harbour"
            })
    void lineThatLeadsElsewhereIsLeftOut(String line) {
        var legible = one(nitf("Dam holds", "The dam holds.", "It rained.", "___", line));
        assertThat(words(legible.value())).containsExactly("The dam holds.", "It rained.");
        assertThat(legible.notes()).anyMatch(note -> note.contains("leads elsewhere"));
    }

    @Test
    void picturesAndSenderOfAReleaseBelowItsContactsAreForEditors() {
        var read = item(nitf(
                "Dam holds",
                "The dam holds.",
                "It rained.",
                "Media contact:",
                "Ana Orel, ana@works.example",
                "A photo accompanying this announcement is available at https://works.example/photo/7",
                "Logo - https://works.example/2.jpg",
                "The photo is also available via HP PhotoWorks.",
                "Ein Foto ist verfügbar unter: https://works.example/3.jpg",
                "SOURCE Harbour Works"));
        assertThat(words(read)).containsExactly("The dam holds.", "It rained.");
        assertThat(read.internalNote().orElseThrow()).contains("ana@", "photo/7", "2.jpg", "3.jpg", "SOURCE");
    }

    @Test
    void filesThatAreListedBelowTheCopyAreLeftOut() {
        var read = item(nitf(
                "Dam holds",
                "The dam holds.",
                "It rained.",
                "<hl2>Attachments</hl2>",
                "<ul><li><a href='https://works.example/1.pdf'>Release.pdf</a></li></ul>",
                "<p><a href='https://works.example/2.pdf'>Report.pdf</a></p>"));
        assertThat(words(read)).containsExactly("The dam holds.", "It rained.");
        var told = item(nitf("Dam holds", "The dam holds.", "<hl2>Attachments</hl2>", "The works sent the papers."));
        assertThat(words(told)).contains("Attachments", "The works sent the papers.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This story has been corrected to show that the dam holds.",
                "An earlier version of this article misstated the height of the dam.",
                "Une version précédente de cet article donnait une autre hauteur du barrage.",
                "I en tidigare version av artikeln angavs en annan höjd.",
                "I en tidligere versjon av saken sto det en annen høyde.",
                "Rättad version: I en tidigare version uppgavs en felaktig höjd.",
                "Berichtigte Fassung: Der Damm ist elf Meter hoch.",
                "Rättelse: I en tidigare version stod fel höjd på dammen.",
                "Rettelse: En tidligere versjon oppga feil høyde på dammen."
            })
    void whatWasCorrectedIsToldToReadersAndMakesACorrection(String note) {
        var read = item(nitf("Dam holds", "The dam holds.", "It rained.", "___", note));
        assertThat(words(read)).containsExactly("The dam holds.", "It rained.");
        assertThat(read.publicNote()).contains(note);
        assertThat(read.release()).isEqualTo(Kind.CORRECTED);
    }

    @Test
    void itemThatIsCalledCorrectionIsOne() {
        assertThat(item(nitf("Correction", "The dam is eleven metres high.")).release())
                .isEqualTo(Kind.CORRECTED);
        assertThat(item(nitf("CORRECTION: Dam", "The dam is eleven metres high."))
                        .release())
                .isEqualTo(Kind.CORRECTED);
        assertThat(item(nitf("Corrections officer holds dam", "It rained.")).release())
                .isEqualTo(Kind.PUBLISHED);
    }

    @Test
    void whatACorrectedReleaseSaysAboveItsWordsIsTheNote() {
        var note = "The following release replaces and corrects “Dam broke” of 28 November. The full text reads:";
        var read = item(nitf("CORRECTION – Dam holds at Port Lenna", note, "The dam holds.", "It rained."));
        assertThat(words(read)).containsExactly("The dam holds.", "It rained.");
        assertThat(read.publicNote()).contains(note);
        var first = item(nitf("Dam holds at Port Lenna", note, "The dam holds.", "It rained."));
        assertThat(words(first)).startsWith(note);
    }
}
