package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.access.FieldGroup;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardFormTest {

    @Test
    void the_sections_follow_each_other_as_on_the_paper_form() {
        assertThat(CardForm.fields())
                .extracting(Field::section)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .contains(Section.values());
    }

    @Test
    void the_first_lines_are_those_of_the_paper_form() {
        assertThat(CardForm.fields(Section.BASICS))
                .extracting(Field::key)
                .containsExactly(
                        "fullName",
                        "shortName",
                        "fixedAssets",
                        "workingCapital",
                        "licence",
                        "bankName",
                        "bankAccount",
                        "taxNumber");
    }

    @Test
    void no_two_fields_stand_at_the_same_place() {
        assertThat(CardForm.fields()).extracting(Field::name).doesNotHaveDuplicates();
    }

    @Test
    void what_is_secret_belongs_to_a_group_that_is_sealed() {
        assertThat(CardForm.fields().stream()
                        .filter(field -> field.group().sealed())
                        .map(Field::name))
                .containsExactlyInAnyOrder(
                        "basics.bankName",
                        "basics.bankAccount",
                        "address.contactPhone",
                        "principals.birthDate",
                        "principals.lunarBirthday",
                        "principals.nativePlace",
                        "principals.phone",
                        "principals.fax",
                        "principals.mobile",
                        "principals.religion",
                        "principals.family",
                        "principals.character");
    }

    @Test
    void religion_family_and_character_go_with_the_separate_consent() {
        assertThat(CardForm.fields().stream()
                        .filter(field -> field.group() == FieldGroup.INTIMATE)
                        .map(Field::key))
                .containsExactlyInAnyOrder("religion", "family", "character");
    }

    @Test
    void the_clerk_keys_licence_tax_number_and_bank_account_again() {
        assertThat(CardForm.fields().stream().filter(Field::critical).map(Field::name))
                .containsExactlyInAnyOrder("basics.licence", "basics.taxNumber", "basics.bankAccount");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_zh"})
    void every_field_section_choice_and_hint_has_its_words(String language) throws IOException {
        Properties words = words(language);
        Set<String> needed = CardForm.fields().stream().map(Field::messageKey).collect(Collectors.toSet());
        CardForm.fields().forEach(field -> {
            field.hintKey().ifPresent(needed::add);
            field.kind()
                    .choices()
                    .forEach(code -> needed.add("card.choice." + field.kind().name() + "." + code));
        });
        List.of(Section.values()).forEach(section -> needed.add(section.messageKey()));
        List.of(CardState.values()).forEach(state -> needed.add("card.state." + state));
        List.of(Happening.values()).forEach(happening -> needed.add("card.event." + happening));

        assertThat(words.stringPropertyNames()).containsAll(needed);
        assertThat(needed).allSatisfy(key -> assertThat(words.getProperty(key)).isNotBlank());
    }

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                CardForm.class.getResourceAsStream("/i18n/card/messages" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
