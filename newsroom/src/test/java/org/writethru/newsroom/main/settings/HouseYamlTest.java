package org.writethru.newsroom.main.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.writethru.newsroom.desk.Check;
import org.writethru.newsroom.desk.Confirmation;
import org.writethru.newsroom.desk.DeskRules;
import org.writethru.story.House;
import org.writethru.story.Language;
import org.writethru.story.Unfit;

class HouseYamlTest {
    static final java.util.List<String> BUILT_IN = Houses.BUILT_IN;

    private static final String HALDEN = """
            name: halden
            agency: Halden
            authority: halden.example
            zone: Europe/Oslo
            languages: [en, nb]
            dateline:
              pattern: "{place}, {date}: "
              datePattern: d MMMM
            marks:
              UPDATED: {en: /UPDATED/, nb: /OPPDATERT/}
            separator: "* * *"
            timePattern: yyyy-MM-dd HH:mm:ss
            rail:
              length: 5
              datePattern: d MMM
              title: {en: Latest}
            signOffPattern: "-{signOff}-"
            sections:
              fjord: {en: Fjord, nb: Fjorden}
            """;

    @Test
    void everyKeyBecomesItsPartOfTheHouse() {
        var house = HouseYaml.read("halden.yaml", HALDEN);

        assertThat(house.agency()).isEqualTo("Halden");
        assertThat(house.languages()).containsExactly(new Language("en"), new Language("nb"));
        assertThat(house.zone()).hasToString("Europe/Oslo");
        assertThat(house.rail().length()).isEqualTo(5);
        assertThat(house.mark(House.Mark.UPDATED, new Language("nb"))).contains("/OPPDATERT/");
        assertThat(house.sectionLabel("fjord", new Language("nb"))).isEqualTo("Fjorden");
        assertThat(house.endMark()).isEmpty();
        assertThat(house.policies()).isEmpty();
    }

    @Test
    void howTheDeskWorksStandsInTheSameFileAndMayBeLeftOut() {
        assertThat(HouseYaml.rules("halden.yaml", HALDEN)).isEqualTo(DeskRules.DEFAULT);
        var rules = HouseYaml.rules(
                "halden.yaml",
                HALDEN
                        + "twoPeople: true\nwithdrawalConfirm: passkey\nheadlineCharacters: 70\nchecks: {dateline: stop, quote: off}\n");
        assertThat(rules.twoPeople()).isTrue();
        assertThat(rules.withdrawalConfirm()).isEqualTo(Confirmation.PASSKEY);
        assertThat(rules.headlineCharacters()).isEqualTo(70);
        assertThat(rules.level(Check.DATELINE)).isEqualTo(Check.Level.STOP);
        assertThat(rules.level(Check.QUOTE)).isEqualTo(Check.Level.OFF);
        assertThat(rules.level(Check.NUMBER)).isEqualTo(Check.NUMBER.byDefault());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "twoPeople: perhaps        | “twoPeople” must be true or false",
                "withdrawalConfirm: touch  | “withdrawalConfirm” must be none or password or passkey, not “touch”",
                "checks: {datelin: stop}   | did you mean “dateline”?",
                "checks: {dateline: loud}  | must be off, warning or stop",
                "headlineCharacters: many  | must be a whole number"
            })
    void aWrongRuleOfTheDeskIsShownAtItsLine(String line, String sentence) {
        assertThatThrownBy(() -> HouseYaml.rules("halden.yaml", HALDEN + line + "\n"))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("halden.yaml, line 20")
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "zone: Europe/Oslo       | zone: Europe/Atlantis     | line 4: “Europe/Atlantis” is not a time zone",
                "authority: halden       | authority: Halden?        | line 3:",
                "agency: Halden          | agenzy: Halden            | line 2: “agenzy” is not a key here; did you mean “agency”?",
                "length: 5               | length: 500               | line 14:",
                "length: 5               | length: five              | line 14: “length” must be a whole number",
                "datePattern: d MMMM     | datePattern: d QQQQQQQ    | line 8:",
                "[en, nb]                | [en, n0rsk!]              | line 5: “n0rsk!” is not a language tag",
                "UPDATED: {en            | RENEWED: {en              | line 10: “RENEWED” is not a key here; did you mean “UPDATED”?",
                "separator: \"* * *\"    | separator: [a, b]         | line 11: “separator” must be plain text",
                "zone: Europe/Oslo       | agency: twice             | line 4: “agency” stands here for the second time",
            })
    void aFaultIsShownAtItsLine(String right, String wrong, String said) {
        assertThat(HALDEN).contains(right);

        assertThatThrownBy(() -> HouseYaml.read("halden.yaml", HALDEN.replace(right, wrong)))
                .isInstanceOf(Unfit.class)
                .hasMessageStartingWith("halden.yaml, " + said);
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> HouseYaml.read("halden.yaml", HALDEN.replace("separator: \"* * *\"\n", "")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("halden.yaml")
                .hasMessageContaining("“separator” is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "'name: [', line 1",
        "'- a', line 1",
        "'name: &a x\nagency: *a', line 2",
        "'? [a]\n: b', line 1",
        "'name: \"\u0007\"', YAML"
    })
    void whatIsNotPlainYamlIsRefusedWithItsPlace(String text, String place) {
        assertThatThrownBy(() -> HouseYaml.read("odd.yaml", text))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("odd.yaml")
                .hasMessageContaining(place);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> HouseYaml.read("deep.yaml", "sections: " + "{a: ".repeat(5_000)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("deep.yaml");
    }

    @ParameterizedTest
    @FieldSource("BUILT_IN")
    void theHousesThatComeAlongAreHouses(String name) {
        assertThat(Houses.named(name, Path.of("")).name()).isEqualTo(name);
    }

    @Test
    void aNameThatNobodyKnowsIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> Houses.named("tassi", Path.of("/nowhere")))
                .isInstanceOf(Unfit.class)
                .hasMessage("There is no house “tassi”: give one of default, turan, demo, or the path of a YAML file.");
    }
}
