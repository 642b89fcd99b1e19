package io.kedang.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryFilter;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.ItemId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.PostedEntry;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people see and post on the pages of the ledger. */
@KedangTest
@WithPerson("finance1")
class PostingPagesTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private Entries entries;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    @Test
    void a_shipment_is_posted_and_the_form_is_ready_for_the_next_of_this_customer() throws Exception {
        CardId card = ledger.account();
        String number = LedgerFixtures.number();

        String next = browser.perform(shipment(card, number)
                        .param("product-0", "螺栓")
                        .param("quantity-0", "100")
                        .param("unit-0", "盒")
                        .param("price-0", "12.345"))
                .andExpect(redirectedUrlPattern("/ledger/post?*"))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(lines(card)).extracting(PostedEntry::balance).containsExactly(Money.of("1234.50"));
        browser.perform(get(java.net.URI.create(next)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"card\" id=\"card\" value=\"" + card)))
                .andExpect(content().string(containsString(number)))
                .andExpect(content().string(containsString("data-price=\"12.345\"")));
        browser.perform(get("/ledger/{card}", card)).andExpect(content().string(containsString("1,234.50")));
    }

    @Test
    void a_number_that_is_used_leads_to_the_entry_that_has_it_and_nothing_typed_is_lost() throws Exception {
        CardId card = ledger.account();
        String number = LedgerFixtures.number();
        browser.perform(shipment(card, number).param("amount", "10")).andExpect(status().is3xxRedirection());
        EntryId first = lines(card).get(0).id();

        browser.perform(shipment(card, number).param("amount", "77.70").param("note", "第二次"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("/ledger/entries/" + first)))
                .andExpect(content().string(containsString("77.70")))
                .andExpect(content().string(containsString("第二次")));
        browser.perform(get("/ledger/post/check").param("kind", "SHIPMENT").param("document", number))
                .andExpect(jsonPath("$.problems[0].field").value("document"))
                .andExpect(jsonPath("$.problems[0].href").value("/ledger/entries/" + first));
        assertThat(lines(card)).hasSize(1);
    }

    @Test
    void while_one_types_the_server_tells_sums_and_the_balance_after_it() throws Exception {
        CardId card = ledger.account();
        ledger.shipment(card, LocalDate.now(clock), "100");

        browser.perform(get("/ledger/post/check")
                        .param("kind", "SHIPMENT")
                        .param("card", card.toString())
                        .param("documentDate", "1")
                        .param("product-0", "螺栓")
                        .param("quantity-0", "3")
                        .param("price-0", "0.335"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.says.line-0").value("1.01"))
                .andExpect(jsonPath("$.says.sum").value("1.01"))
                .andExpect(jsonPath("$.says.due").isNotEmpty())
                .andExpect(jsonPath("$.says.after").value("101.01 CNY"));
        browser.perform(get("/ledger/post/account")
                        .param("card", card.toString())
                        .param("kind", "RECEIPT"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"share-")));
    }

    @Test
    void who_types_only_a_name_is_understood_without_a_script_or_asked_which() throws Exception {
        CardId card = ledger.account();
        String name = "明细" + card;

        browser.perform(shipment(null, LedgerFixtures.number())
                        .param("customer", name)
                        .param("amount", "5"))
                .andExpect(status().is3xxRedirection());
        browser.perform(shipment(null, LedgerFixtures.number())
                        .param("customer", "明细")
                        .param("amount", "5"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#customer\"")));
        browser.perform(shipment(null, LedgerFixtures.number())
                        .param("card", card.toString())
                        .param("customer", "不是这个客户")
                        .param("amount", "5"))
                .andExpect(status().isUnprocessableEntity());
        assertThat(lines(card)).hasSize(1);
    }

    @Test
    void of_several_customers_one_is_chosen_without_typing_again() throws Exception {
        CardId card = ledger.account();
        ledger.account();

        browser.perform(shipment(null, LedgerFixtures.number())
                        .param("customer", "明细")
                        .param("choose", card.toString())
                        .param("amount", "5"))
                .andExpect(status().is3xxRedirection());

        assertThat(lines(card)).hasSize(1);
    }

    @Test
    void more_rows_for_products_come_without_a_script_and_post_nothing() throws Exception {
        CardId card = ledger.account();

        browser.perform(shipment(card, LedgerFixtures.number())
                        .param("product-2", "螺栓, M8")
                        .param("more", "lines"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("螺栓, M8")))
                .andExpect(content().string(containsString("id=\"product-7\"")));
        assertThat(lines(card)).isEmpty();
    }

    @Test
    void a_receipt_pays_what_is_named() throws Exception {
        CardId card = ledger.account();
        LocalDate today = LocalDate.now(clock);
        ledger.shipment(card, today, "100");
        EntryId second = ledger.shipment(card, today, "60");

        browser.perform(form(post("/ledger/post"))
                        .param("kind", "RECEIPT")
                        .param("card", card.toString())
                        .param("customer", "明细" + card)
                        .param("document", LedgerFixtures.number())
                        .param("documentDate", today.toString())
                        .param("amount", "80")
                        .param("settling", "NAMED")
                        .param("share-" + ItemId.whole(second), "60"))
                .andExpect(status().is3xxRedirection());

        assertThat(open(second).isZero()).isTrue();
        EntryId receipt = lines(card).get(0).id();
        browser.perform(get("/ledger/entries/{id}", receipt))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/take-back")));
        browser.perform(get("/ledger/entries/{id}/allocate", receipt))
                .andExpect(content().string(containsString("20.00")));
    }

    @Test
    void two_people_who_allocate_one_receipt_lose_nothing_that_was_typed() throws Exception {
        CardId card = ledger.account();
        LocalDate today = LocalDate.now(clock);
        EntryId shipment = ledger.shipment(card, today, "100");
        EntryId receipt = ledger.receipt(card, today, "100");
        String item = ItemId.whole(shipment).toString();

        browser.perform(allocation(receipt, item, "70")).andExpect(status().is3xxRedirection());
        browser.perform(allocation(receipt, item, "40"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"40\"")))
                .andExpect(content().string(containsString("30.00")));

        assertThat(open(receipt)).isEqualTo(Money.of("30"));
        browser.perform(form(post("/ledger/entries/{id}/allocate", receipt)).param("way", "OLDEST_FIRST"))
                .andExpect(status().is3xxRedirection());
        assertThat(open(receipt).isZero()).isTrue();
    }

    private static MockHttpServletRequestBuilder allocation(EntryId receipt, String item, String amount) {
        return form(post("/ledger/entries/{id}/allocate", receipt))
                .param("day", LocalDate.now().toString())
                .param("seen-credit", "100.00")
                .param("seen-" + item, "100.00")
                .param("share-" + item, amount);
    }

    @Test
    void an_entry_is_reversed_with_a_reason() throws Exception {
        CardId card = ledger.account();
        EntryId entry = ledger.shipment(card, LocalDate.now(clock), "10");

        browser.perform(form(post("/ledger/entries/{id}/reverse", entry))
                        .param("postedOn", LocalDate.now(clock).toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#reason\"")));
        browser.perform(form(post("/ledger/entries/{id}/reverse", entry))
                        .param("postedOn", LocalDate.now(clock).toString())
                        .param("reason", "录错了"))
                .andExpect(redirectedUrlPattern("/ledger/entries/*"));

        assertThat(lines(card).get(0).balance().isZero()).isTrue();
        browser.perform(get("/ledger/entries/{id}", entry))
                .andExpect(content().string(not(containsString("/reverse\""))));
    }

    @Test
    @WithPerson("sales2")
    void who_does_not_reach_the_customer_finds_nothing() throws Exception {
        CardId card = ledger.account();
        EntryId entry = ledger.shipment(card, LocalDate.now(clock), "10");

        browser.perform(get("/ledger/{card}", card)).andExpect(status().isNotFound());
        browser.perform(get("/ledger/entries/{id}", entry)).andExpect(status().isNotFound());
        browser.perform(get("/ledger").param("q", card.toString()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/ledger/" + card))));
        browser.perform(get("/ledger/post")).andExpect(status().isForbidden());
    }

    @Test
    @WithPerson("sales1")
    void a_salesperson_reads_the_ledger_of_own_customers_only() throws Exception {
        CardId card = ledger.account();
        EntryId entry = ledger.shipment(card, LocalDate.now(clock), "10");

        browser.perform(get("/ledger/{card}", card))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/ledger/post?"))));
        browser.perform(get("/ledger/entries/{id}", entry))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/reverse"))));
        browser.perform(form(post("/ledger/entries/{id}/reverse", entry)).param("reason", "x"))
                .andExpect(status().isForbidden());
    }

    private List<PostedEntry> lines(CardId card) {
        return actingAs.call("finance1", () -> entries.page(card, EntryFilter.all(), Optional.empty())
                .entries());
    }

    private Money open(EntryId entry) {
        return actingAs.call("finance1", () -> entries.get(entry).items().get(0).open());
    }

    private MockHttpServletRequestBuilder shipment(CardId card, String number) {
        MockHttpServletRequestBuilder form = form(post("/ledger/post"))
                .param("kind", "SHIPMENT")
                .param("document", number)
                .param("documentDate", LocalDate.now(clock).toString());
        return card == null ? form : form.param("card", card.toString()).param("customer", "明细" + card);
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder post) {
        return post.with(csrf()).param("formKey", UUID.randomUUID().toString());
    }
}
