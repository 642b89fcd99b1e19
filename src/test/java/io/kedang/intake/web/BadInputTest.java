package io.kedang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.card.CardState;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is wrong is told beside what was typed, and changes nothing. */
@KedangTest
class BadInputTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Test
    @WithPerson("manager1")
    void sending_back_needs_a_reason_and_keeps_the_remarks() throws Exception {
        CardId card = fixtures.handedInCard();

        browser.perform(review(card).param("decision", "send-back").param("remark.address.street", "哪一层？"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("哪一层？")))
                .andExpect(content().string(containsString("href=\"#reason\"")));
        unchanged(card, CardState.HANDED_IN);
    }

    @Test
    @WithPerson("manager1")
    void whoever_remarks_does_not_sign() throws Exception {
        CardId card = fixtures.handedInCard();

        browser.perform(review(card)
                        .param("decision", "approve")
                        .param("digest", fixtures.latest(card).digest().hex())
                        .param("remark.address.street", "哪一层？"))
                .andExpect(status().isUnprocessableEntity());
        unchanged(card, CardState.HANDED_IN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zz", "00", "0000000000000000000000000000000000000000000000000000000000000000"})
    @WithPerson("manager1")
    void a_digest_that_was_not_on_the_page_signs_nothing(String digest) throws Exception {
        CardId card = fixtures.handedInCard();

        browser.perform(review(card).param("decision", "approve").param("digest", digest))
                .andExpect(status().isConflict());
        unchanged(card, CardState.HANDED_IN);
    }

    @Test
    @WithPerson("manager1")
    void an_approval_without_digest_signs_nothing() throws Exception {
        CardId card = fixtures.handedInCard();

        browser.perform(review(card).param("decision", "approve")).andExpect(status().is4xxClientError());
        unchanged(card, CardState.HANDED_IN);
    }

    @Test
    @WithPerson("manager1")
    void a_decision_without_form_key_changes_nothing() throws Exception {
        CardId card = fixtures.handedInCard();

        browser.perform(post("/intake/reviews/{task}", fixtures.task(card))
                        .with(csrf())
                        .param("decision", "reject")
                        .param("reason", "no"))
                .andExpect(status().is4xxClientError());
        unchanged(card, CardState.HANDED_IN);
    }

    @Test
    @WithPerson("sales1")
    void what_is_missing_is_told_on_the_check_page() throws Exception {
        Map<String, String> texts = IntakeFixtures.sampleTexts();
        texts.remove("address.city");
        CardId card = fixtures.draftBy("sales1", texts);

        browser.perform(post("/cards/{id}/hand-in", card)
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("version", "1")
                        .param("writer", java.util.UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("address.city")));
        unchanged(card, CardState.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"add:", "remove:", "remove:sales", "remove:sales:x", "add:nothing", ":"})
    @WithPerson("sales1")
    void a_button_that_the_form_does_not_have_saves_and_adds_no_row(String action) throws Exception {
        CardId card = fixtures.draftBy("sales1");

        browser.perform(post("/cards/{id}/draft", card)
                        .with(csrf())
                        .param("version", "1")
                        .param("writer", UUID.randomUUID().toString())
                        .param("action", action))
                .andExpect(redirectedUrlPattern("/cards/" + card + "/draft*"));
    }

    @Test
    @WithPerson("sales1")
    void a_draft_saved_meanwhile_shows_both_and_loses_nothing_typed() throws Exception {
        CardId card = fixtures.draftBy("sales1");
        fixtures.write(card, Map.of("address.street", "南京东路"));

        browser.perform(post("/cards/{id}/draft", card)
                        .with(csrf())
                        .param("version", "1")
                        .param("writer", java.util.UUID.randomUUID().toString())
                        .param("address.street", "北京西路"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("北京西路")))
                .andExpect(content().string(containsString("南京东路")));
    }

    @Test
    @WithPerson("clerk1")
    void what_the_clerk_left_out_is_told_and_what_was_keyed_stays() throws Exception {
        CardId card = fixtures.signedCard();

        browser.perform(post("/intake/entries/{task}/enter", fixtures.task(card))
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("basics.licence", "keyed wrong")
                        .param("room", "二楼"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("keyed wrong")))
                .andExpect(content().string(containsString("二楼")));
        unchanged(card, CardState.SIGNED);
    }

    @Test
    @WithPerson("clerk1")
    void a_place_that_is_too_long_enters_nothing() throws Exception {
        CardId card = fixtures.signedCard();
        MockHttpServletRequestBuilder form = post("/intake/entries/{task}/enter", fixtures.task(card))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("region", "HD")
                .param("category", "ZM")
                .param("room", "室".repeat(61))
                .param("shelf", "1");
        fixtures.entry(card).keyed().forEach(form::param);

        browser.perform(form).andExpect(status().isUnprocessableEntity());
        unchanged(card, CardState.SIGNED);
    }

    @Test
    @WithPerson("finance1")
    void a_limit_that_is_no_amount_opens_no_account() throws Exception {
        CardId card = fixtures.enteredCard();

        browser.perform(post("/intake/accounts/{task}/open", fixtures.task(card))
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("terms", "NET_DAYS")
                        .param("days", "30")
                        .param("creditLimit", "a lot")
                        .param("currency", "CNY"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("a lot")));
        unchanged(card, CardState.ENTERED);
    }

    private MockHttpServletRequestBuilder review(CardId card) {
        return post("/intake/reviews/{task}", fixtures.task(card))
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString());
    }

    private void unchanged(CardId card, CardState state) {
        assertThat(fixtures.card(card).state()).isEqualTo(state);
    }
}
