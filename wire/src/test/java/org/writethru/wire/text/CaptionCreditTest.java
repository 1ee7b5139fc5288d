package org.writethru.wire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.writethru.wire.PictureReference;

/** Captions of a picture of the dam. */
class CaptionCreditTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The dam at night. Foto: Ana Orel; Ana Orel/HNA; Ana Orel/HNA",
                "The dam at night. Foto: Ana Orel/HNA; Ana Orel; Ana Orel",
                "The dam at night. (Photo: Ana Orel); ; Ana Orel",
                "The dam at night. Photo by: Ana Orel / HNA.; ; Ana Orel / HNA"
            })
    void whoTookThePictureIsNoPartOfItsCaption(String caption, String said, String credit) {
        var picture = CaptionCredit.apart(picture(caption, Optional.ofNullable(said)));
        assertThat(picture.caption()).contains("The dam at night.");
        assertThat(picture.credit()).contains(credit);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The dam at night. Foto: Rui Vaz; Ana Orel",
                "The dam at night, a photo: the gate; ",
                "Photo: Ana Orel; ",
                "The dam at night.; Ana Orel"
            })
    void otherCaptionsStay(String caption, String said) {
        var picture = picture(caption, Optional.ofNullable(said));
        assertThat(CaptionCredit.apart(picture)).isEqualTo(picture);
    }

    private static PictureReference picture(String caption, Optional<String> credit) {
        return PictureReference.of("dam.jpg").with(Optional.of(caption), credit);
    }
}
