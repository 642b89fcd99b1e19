package io.kedang.ledger.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.ledger.Books;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.ItemId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is settled about an account and the books beyond posting: terms, write-offs, months. */
@KedangTest
@WithPerson("finance1")
class KeepingAccountsPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private IntakeFixtures cards;

    @Autowired
    private Books books;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    @AfterEach
    void booksOpen() {
        ledger.booksOpen();
    }

    @Test
    void other_terms_are_agreed_with_a_reason_and_stay_listed() throws Exception {
        CardId card = ledger.account();
        String path = "/ledger/" + card + "/terms";

        browser.perform(form(post(path)).param("terms", "INSTALMENTS").param("instalments", "30/0, 60/30"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#instalments\"")))
                .andExpect(content().string(containsString("href=\"#reason\"")))
                .andExpect(content().string(containsString("30/0, 60/30")));
        browser.perform(form(post(path))
                        .param("terms", "INSTALMENTS")
                        .param("instalments", "30/0, 70/30")
                        .param("reason", "年度协议"))
                .andExpect(status().is3xxRedirection());

        browser.perform(get(path))
                .andExpect(content().string(containsString("年度协议")))
                .andExpect(content().string(containsString("30/0, 70/30")));
    }

    @Test
    void a_small_debt_is_written_off_at_once_and_nothing_typed_is_lost_before() throws Exception {
        CardId card = ledger.account();
        EntryId shipment = ledger.shipment(card, LocalDate.now(clock), "10");
        String path = "/ledger/" + card + "/write-off";
        String share = "share-" + ItemId.whole(shipment);

        browser.perform(form(post(path)).param(share, "3.30"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#reason\"")))
                .andExpect(content().string(containsString("3.30")));
        browser.perform(form(post(path)).param("reason", "尾差"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("尾差")));
        browser.perform(form(post(path)).param(share, "3.30").param("reason", "尾差"))
                .andExpect(status().is3xxRedirection());

        browser.perform(get("/ledger/{card}", card)).andExpect(content().string(containsString("6.70")));
        browser.perform(get(path)).andExpect(content().string(containsString("尾差")));
    }

    @Test
    void nothing_is_written_off_where_there_is_no_account() throws Exception {
        CardId card = cards.enteredCard();

        browser.perform(form(post("/ledger/" + card + "/write-off")).param("reason", "尾差"))
                .andExpect(status().isNotFound());
    }

    @Test
    void a_month_is_closed_and_a_second_person_opens_it_again() throws Exception {
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        browser.perform(form(post("/ledger/books/close")).param("month", last.toString()))
                .andExpect(status().is3xxRedirection());
        CardId card = ledger.account();
        browser.perform(form(post("/ledger/post"))
                        .param("kind", "FEE")
                        .param("card", card.toString())
                        .param("customer", "明细" + card)
                        .param("document", LedgerFixtures.number())
                        .param("documentDate", last.atEndOfMonth().toString())
                        .param("amount", "5"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#postedOn\"")));

        browser.perform(form(post("/ledger/books/ask")).param("month", last.toString()))
                .andExpect(status().isUnprocessableEntity());
        browser.perform(form(post("/ledger/books/ask"))
                        .param("month", last.toString())
                        .param("reason", "漏记一笔"))
                .andExpect(status().is3xxRedirection());
        browser.perform(get("/ledger/books"))
                .andExpect(content().string(containsString("漏记一笔")))
                .andExpect(content().string(not(containsString("value=\"reopen\""))));
        browser.perform(form(post("/ledger/books/decide"))
                        .param("month", last.toString())
                        .param("decision", "reopen"))
                .andExpect(status().is4xxClientError());
        actingAs.run("finance2", () -> books.reopen(last));

        browser.perform(get("/ledger/books")).andExpect(content().string(containsString("/ledger/books/close")));
    }

    @Test
    @WithPerson("clerk1")
    void the_clerk_does_neither() throws Exception {
        CardId card = ledger.account();

        for (String path :
                new String[] {"/ledger/books", "/ledger/" + card + "/terms", "/ledger/" + card + "/write-off"}) {
            browser.perform(get(path)).andExpect(status().isForbidden());
        }
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder post) {
        return post.with(csrf()).param("formKey", UUID.randomUUID().toString());
    }
}
