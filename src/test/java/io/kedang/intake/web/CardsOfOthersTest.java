package io.kedang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.card.CardState;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the pages tell whom: nothing of cards out of reach, and of others only the groups that the person sees. */
@KedangTest
class CardsOfOthersTest {

    private final Map<String, String> texts = IntakeFixtures.sampleTexts();

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Test
    @WithPerson("sales2")
    void a_foreign_card_looks_like_one_that_does_not_exist() throws Exception {
        CardId card = fixtures.draftBy("sales1", texts);

        for (String id : List.of(card.toString(), UUID.randomUUID().toString(), "no-id")) {
            for (String page : List.of("", "/draft", "/check", "/place", "/label")) {
                assertThat(browser.perform(get("/cards/" + id + page))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                        .as(page + " of " + id)
                        .isIn(page.equals("/place") || page.equals("/label") ? List.of(403, 404) : List.of(404));
            }
            for (String form : List.of("/draft", "/hand-in", "/withdraw", "/discard", "/take-up")) {
                browser.perform(post("/cards/" + id + form)
                                .with(csrf())
                                .param("formKey", UUID.randomUUID().toString())
                                .param("version", "1")
                                .param("address.city", "杭州"))
                        .andExpect(status().isNotFound());
            }
        }
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.DRAFT);
        assertThat(page("/cards?q=" + texts.get("basics.shortName"))).doesNotContain(card.toString());
    }

    @Test
    @WithPerson("manager1")
    void who_reaches_a_card_but_does_not_hold_it_does_not_write_on_it() throws Exception {
        CardId card = fixtures.draftBy("sales1", texts);

        browser.perform(get("/cards/{id}", card)).andExpect(status().isOk());
        browser.perform(get("/cards/{id}/draft", card)).andExpect(status().isForbidden());
        browser.perform(post("/cards/{id}/discard", card)
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString()))
                .andExpect(status().isForbidden());
        assertThat(fixtures.card(card).state()).isEqualTo(CardState.DRAFT);
    }

    @Test
    @WithPerson("office1")
    void a_viewer_sees_of_archived_cards_what_is_basic() throws Exception {
        CardId card = archived();

        String page = page("/cards/" + card);

        assertThat(page).contains(texts.get("basics.fullName")).contains(texts.get("basics.licence"));
        assertThat(page)
                .doesNotContain(texts.get("basics.bankAccount"))
                .doesNotContain(texts.get("basics.bankName"))
                .doesNotContain(national(texts.get("address.contactPhone")))
                .doesNotContain(national(texts.get("principals.0.mobile")))
                .doesNotContain(texts.get("principals.0.name"))
                .doesNotContain("1975")
                .doesNotContain(texts.get("consent.wording"))
                .doesNotContain("87,654")
                .doesNotContain("87654");
    }

    @Test
    @WithPerson("office1")
    void a_viewer_sees_nothing_of_a_card_that_is_not_archived() throws Exception {
        CardId card = fixtures.enteredCard();

        browser.perform(get("/cards/{id}", card)).andExpect(status().isNotFound());
    }

    @Test
    @WithPerson("finance1")
    void finance_sees_money_and_bank_but_not_the_principals() throws Exception {
        CardId card = fixtures.draftBy("sales1", texts);
        fixtures.handIn(card);
        fixtures.sign(card);
        fixtures.enter(card);

        for (String page : List.of(page("/cards/" + card), page("/tasks/" + fixtures.task(card)))) {
            assertThat(page)
                    .contains(texts.get("basics.fullName"))
                    .contains(texts.get("basics.bankAccount"))
                    .contains(national(texts.get("address.contactPhone")));
            assertThat(page)
                    .doesNotContain(texts.get("principals.0.name"))
                    .doesNotContain(national(texts.get("principals.0.mobile")))
                    .doesNotContain("1975");
        }
        fixtures.openAccount(card);
        assertThat(page("/cards/" + card)).as("the credit limit").contains("87,654");
    }

    @Test
    @WithPerson("manager1")
    void the_reviewer_sees_everything_that_is_signed() throws Exception {
        CardId card = fixtures.draftBy("sales1", texts);
        fixtures.handIn(card);

        assertThat(page("/tasks/" + fixtures.task(card)))
                .contains(texts.get("basics.bankAccount"))
                .contains(texts.get("principals.0.name"))
                .contains(national(texts.get("principals.0.mobile")))
                .contains("1975")
                .contains(fixtures.latest(card).digest().hex());
    }

    @Test
    @WithPerson("clerk1")
    void the_clerk_keys_blind() throws Exception {
        CardId card = fixtures.draftBy("sales1", texts);
        fixtures.handIn(card);
        fixtures.sign(card);

        assertThat(page("/tasks/" + fixtures.task(card)))
                .contains(texts.get("basics.fullName"))
                .doesNotContain(texts.get("basics.bankAccount"))
                .doesNotContain(texts.get("basics.licence"));
    }

    @Test
    @WithPerson("sales1")
    void an_existing_customer_is_told_without_name_or_way_to_it() throws Exception {
        CardId theirs = fixtures.draftBy("sales2", texts);
        fixtures.handIn(theirs);
        Map<String, String> mine = IntakeFixtures.sampleTexts();
        mine.put("basics.licence", texts.get("basics.licence"));
        CardId card = fixtures.draftBy("sales1", mine);

        assertThat(page("/cards/" + card + "/check"))
                .contains("notTheSame")
                .doesNotContain(texts.get("basics.fullName"))
                .doesNotContain(theirs.toString());
    }

    private CardId archived() {
        CardId card = fixtures.draftBy("sales1", texts);
        fixtures.handIn(card);
        fixtures.sign(card);
        fixtures.enter(card);
        fixtures.openAccount(card);
        return card;
    }

    /** Without the spaces that group digits. */
    private String page(String address) throws Exception {
        return browser.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("[ \u00A0]", "");
    }

    private static String national(String phone) {
        return phone.replaceFirst("^\\+86", "");
    }
}
