package io.kedang.freshness.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.card.Section;
import io.kedang.freshness.Confirmations;
import io.kedang.freshness.Evidence;
import io.kedang.freshness.SectionFreshness;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
@WithPerson("sales1")
class FreshnessPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Confirmations confirmations;

    @Autowired
    private IntakeFixtures fixtures;

    @Test
    void the_heading_of_a_section_tells_who_confirmed_it_when_and_on_what_evidence() throws Exception {
        CardId card = fixtures.archivedCard();

        browser.perform(confirm(card, "ADDRESS", "PHONE")).andExpect(redirectedUrl("/cards/" + card));

        browser.perform(english(get("/cards/{id}", card)))
                .andExpect(content().string(containsString(": phone</span>")))
                .andExpect(content().string(containsString(": document</span>")));
    }

    @Test
    void chosen_sections_are_confirmed_and_no_others() throws Exception {
        CardId card = fixtures.archivedCard();

        browser.perform(confirm(card, "ADDRESS", "VISIT").param("sections", "RELATION"))
                .andExpect(redirectedUrl("/cards/" + card));

        assertThat(evidence(card, Section.ADDRESS)).contains(Evidence.VISIT);
        assertThat(evidence(card, Section.RELATION)).contains(Evidence.VISIT);
        assertThat(evidence(card, Section.BASICS)).contains(Evidence.DOCUMENT);
    }

    @Test
    void without_sections_or_evidence_the_form_is_shown_again_as_it_was() throws Exception {
        CardId card = fixtures.archivedCard();

        browser.perform(confirm(card, "", "VISIT"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#sections\"")));
        browser.perform(confirm(card, "ADDRESS", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#evidence\"")))
                .andExpect(content().string(containsString("value=\"ADDRESS\" checked")));
        browser.perform(confirm(card, "SALES", "VISIT")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void a_card_that_is_not_archived_is_not_confirmed() throws Exception {
        CardId card = fixtures.enteredCard();

        browser.perform(get("/cards/{id}", card))
                .andExpect(content().string(not(containsString("/cards/" + card + "/confirm"))));
        browser.perform(get("/cards/{id}/confirm", card)).andExpect(status().isConflict());
    }

    @Test
    @WithPerson("sales2")
    void a_card_of_others_is_not_there() throws Exception {
        browser.perform(get("/cards/{id}/confirm", fixtures.archivedCard())).andExpect(status().isNotFound());
    }

    @Test
    @WithPerson("leader1")
    void who_only_looks_on_confirms_nothing() throws Exception {
        browser.perform(get("/cards/{id}/confirm", fixtures.archivedCard())).andExpect(status().isForbidden());
    }

    @Test
    @WithPerson("finance1")
    void finance_confirms_what_it_sees_all_of() throws Exception {
        CardId card = fixtures.archivedCard();

        browser.perform(get("/cards/{id}/confirm", card))
                .andExpect(content().string(containsString("value=\"BASICS\"")))
                .andExpect(content().string(not(containsString("value=\"PRINCIPALS\""))));
        browser.perform(confirm(card, "PRINCIPALS", "PHONE")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    @WithPerson("admin1")
    void a_period_that_is_none_is_named_and_what_was_typed_stays() throws Exception {
        browser.perform(post("/settings/freshness")
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("amount-BASICS", "1000")
                        .param("unit-BASICS", "MONTHS")
                        .param("version-BASICS", "0"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#amount-BASICS\"")))
                .andExpect(content().string(containsString("value=\"1000\"")));
    }

    @Test
    void only_administrators_set_periods() throws Exception {
        browser.perform(get("/settings/freshness")).andExpect(status().isForbidden());
    }

    @Test
    void the_list_can_be_narrowed_to_what_is_stale() throws Exception {
        browser.perform(english(get("/cards").param("freshness", "STALE")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"STALE\" selected")));
    }

    private Optional<Evidence> evidence(CardId card, Section section) {
        return confirmations.of(card).of(section).map(SectionFreshness::evidence);
    }

    private static MockHttpServletRequestBuilder english(MockHttpServletRequestBuilder request) {
        return request.locale(Locale.ENGLISH);
    }

    private static MockHttpServletRequestBuilder confirm(CardId card, String section, String evidence) {
        return post("/cards/{id}/confirm", card)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("sections", section)
                .param("evidence", evidence);
    }
}
