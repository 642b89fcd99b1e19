package io.kedang.credit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.credit.Answer;
import io.kedang.credit.CreditFixtures;
import io.kedang.identity.ActingAs;
import io.kedang.intake.IntakeFixtures;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who sees and does what about credit, by the pages. */
@KedangTest
class CreditPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private CreditFixtures credit;

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private ActingAs actingAs;

    @Test
    void a_dispatcher_reads_the_answer_and_no_figure() throws Exception {
        CardId card = credit.customer();
        credit.ship(card, "777.77");
        Answer answer = credit.ask(card, "512.34");
        as("dispatch1", get("/dispatch/answers/{id}", answer.id()))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("It may not ship", "512.34 CNY")))
                .andExpect(content().string(not(containsString("777.77"))))
                .andExpect(content().string(not(containsString("1,000.00"))));
        as("finance1", get("/dispatch/answers/{id}", answer.id()))
                .andExpect(content().string(stringContainsInOrder("1,000.00 CNY", "777.77 CNY")));
        as("dispatch1", get("/dispatch").param("q", credit.name(card)))
                .andExpect(content().string(containsString("/dispatch/" + card)))
                .andExpect(content().string(not(containsString("777.77"))));
    }

    @Test
    void only_who_reads_cards_looks_through_the_names_of_customers() throws Exception {
        CardId card = credit.customer();
        String part = card.toString().substring(0, 12);
        as("dispatch1", get("/dispatch").param("q", part))
                .andExpect(content().string(not(containsString("/dispatch/" + card))));
        as("clerk1", get("/dispatch").param("q", part))
                .andExpect(content().string(containsString("/dispatch/" + card)));
    }

    @ParameterizedTest
    @CsvSource({
        "dispatch1, /credit,                403",
        "dispatch1, /credit/{card},         403",
        "service1,  /dispatch/answers/{id}, 404",
        "sales1,    /dispatch,              403",
        "sales1,    /credit/{card},         200",
        "sales1,    /credit/{card}/limit,   403",
        "sales2,    /credit/{card},         404",
        "manager1,  /credit/{card},         200",
        "manager2,  /credit/{card},         404",
        "manager2,  /credit/{card}/limit,   404",
        "clerk1,    /credit/{card},         403",
        "office1,   /credit/{card},         403",
        "clerk1,    /dispatch/answers/{id}, 404",
        "leader1,   /dispatch/answers/{id}, 403",
        "finance2,  /dispatch/answers/{id}, 200",
    })
    void each_sees_what_is_theirs(String login, String path, int answered) throws Exception {
        CardId card = credit.customer();
        Answer answer = credit.ask(card, "1");
        String real = path.replace("{card}", card.toString())
                .replace("{id}", answer.id().toString());
        as(login, get(real)).andExpect(status().is(answered));
    }

    @Test
    void a_question_that_is_incomplete_changes_nothing_and_keeps_what_was_typed() throws Exception {
        CardId card = credit.customer();
        as("dispatch1", posted("/dispatch/" + card).param("document", "FH-1").param("amount", "12,3"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"FH-1\"")))
                .andExpect(content().string(containsString("value=\"12,3\"")));
        as("dispatch1", posted("/dispatch/" + card).param("document", "").param("amount", "0"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(stringContainsInOrder("Give the number of the document", "above zero")));
        as(
                        "finance1",
                        posted("/credit/" + card + "/limit")
                                .param("amount", "1000")
                                .param("why", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(stringContainsInOrder("That is the limit already", "Give a reason")));
        as("finance1", posted("/credit/" + card + "/allow").param("amount", "1").param("until", "2030-01-01"))
                .andExpect(status().isUnprocessableEntity());
        as("finance1", posted("/credit/" + card + "/holds").param("reason", "NONE"))
                .andExpect(status().isUnprocessableEntity());
        as("finance1", get("/credit/" + card))
                .andExpect(content().string(stringContainsInOrder("Nobody has asked yet", "with the account")));
    }

    @Test
    void a_form_sent_twice_asks_once() throws Exception {
        CardId card = credit.customer();
        UUID key = UUID.randomUUID();
        String first = null;
        for (int time = 0; time < 2; time++) {
            String to = as(
                            "dispatch1",
                            post("/dispatch/" + card)
                                    .with(csrf())
                                    .param("formKey", key.toString())
                                    .param("document", LedgerFixtures.number())
                                    .param("amount", "600"))
                    .andExpect(status().is3xxRedirection())
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            assertThat(first == null || first.equals(to)).isTrue();
            first = to;
        }
    }

    @Test
    void the_card_and_the_entry_say_that_something_is_wrong() throws Exception {
        CardId card = credit.customer();
        EntryId entry = credit.ship(card, "1000.01");
        credit.hold(card);
        CardId archived = cards.archivedCard();
        credit.hold(archived);
        as("sales1", get("/cards/{id}", archived))
                .andExpect(content().string(stringContainsInOrder("Shipments on hold", "87,654.00 CNY")));
        as("sales1", get("/ledger/entries/{id}", entry))
                .andExpect(content().string(containsString("shipped beyond the limit")));
        as("sales1", get("/ledger/{id}", card)).andExpect(content().string(containsString("shipped beyond the limit")));
        for (String tab : List.of("holds", "overruns")) {
            as("manager1", get("/credit").param("tab", tab))
                    .andExpect(content().string(containsString("/credit/" + card)));
            as("manager2", get("/credit").param("tab", tab))
                    .andExpect(content().string(not(containsString("/credit/" + card))));
        }
    }

    @Test
    void the_steps_of_a_limit_by_their_forms() throws Exception {
        CardId card = credit.proposed("manager1");
        String judge = "/credit/limits/judge/" + credit.limitTask(card);
        as(
                        "finance1",
                        posted(judge)
                                .param("decision", "recommend")
                                .param("amount", "")
                                .param("why", "好"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Give a limit of zero or more")));
        as(
                        "finance1",
                        posted(judge)
                                .param("decision", "recommend")
                                .param("amount", "1,100")
                                .param("why", "好"))
                .andExpect(status().is3xxRedirection());
        String decide = "/credit/limits/decide/" + credit.limitTask(card);
        as(
                        "leader1",
                        posted(decide)
                                .param("decision", "approve")
                                .param("effectiveOn", "soon")
                                .param("why", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(stringContainsInOrder("such as 2026-11-30", "Give a reason")));
        as("leader1", posted(decide).param("decision", "refuse").param("why", "先看看"))
                .andExpect(status().is3xxRedirection());
        as("finance1", get("/credit/{id}", card)).andExpect(content().string(containsString("refused")));
    }

    @Test
    void shipments_beyond_the_credit_are_judged_by_their_form() throws Exception {
        CardId card = credit.customer();
        credit.ship(card, "1001");
        String judge = "/credit/overruns/judge/" + credit.overrunTask(card);
        as(
                        "finance1",
                        posted(judge)
                                .param("decision", "propose")
                                .param("amount", "1000")
                                .param("why", "好"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("That is the limit already")));
        as("finance1", posted(judge).param("decision", "hold").param("why", "先收款"))
                .andExpect(status().is3xxRedirection());
        as("finance1", get("/credit/{id}", card)).andExpect(content().string(containsString("先收款")));
    }

    private static MockHttpServletRequestBuilder posted(String path) {
        return post(path).with(csrf()).param("formKey", UUID.randomUUID().toString());
    }

    private ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(securityContext(actingAs.context(login)))
                .locale(Locale.ENGLISH)
                .header("Accept-Language", "en"));
    }
}
