package io.kedang.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportMode;
import io.kedang.imports.OwnImports;
import io.kedang.incoming.IncomingFixtures;
import io.kedang.ledger.Entries;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.OpenItem;
import io.kedang.shared.CardId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people see and post on the pages of bank statements. */
@KedangTest
@WithPerson("finance1")
class BankPagesTest {

    private final String seed = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvc browser;

    @Autowired
    private IncomingFixtures files;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private OwnImports imports;

    @Autowired
    private Entries entries;

    @Autowired
    private ActingAs actingAs;

    private CardId card;
    private String name;

    @BeforeEach
    void aCustomer() {
        card = ledger.account();
        name = files.name(card);
    }

    /** Addresses of lines of today, which come first in the list. */
    private List<String> lines(String rows) {
        ImportFile file = files.run(
                files.checked("bank-statement", "Date,Credit,Counterparty,Reference\n" + rows), ImportMode.WHOLE);
        return imports.results(file.id(), 0, 50).stream()
                .map(result -> result.link().href())
                .toList();
    }

    private String row(String amount, String payer) {
        return LocalDate.now().minusDays(1) + "," + amount + "," + payer + "," + seed + "\n";
    }

    private List<OpenItem> openItems() {
        return actingAs.call("finance1", () -> entries.openItems(card));
    }

    private static String id(String href) {
        return href.substring("/bank/".length());
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder post) {
        return post.param("formKey", UUID.randomUUID().toString()).with(csrf());
    }

    @Test
    void a_line_is_shown_with_its_proposal_and_accepted_as_it_was_shown() throws Exception {
        ledger.shipment(card, LocalDate.of(2026, 3, 1), "100");
        String line = lines(row("60.00", name)).get(0);
        String page = browser.perform(get(line))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(name)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String shown = page.replaceAll("(?s).*name=\"proposal\" value=\"([^\"]*)\".*", "$1");
        assertThat(shown).startsWith(card.toString());

        browser.perform(form(post(line + "/accept"))
                        .param("card", card.toString())
                        .param("proposal", shown)
                        .param("postedOn", "x"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#postedOn\"")));
        browser.perform(form(post(line + "/accept"))
                        .param("card", card.toString())
                        .param("proposal", shown))
                .andExpect(redirectedUrl("/bank"));
        assertThat(openItems())
                .extracting(item -> item.open().amount().toPlainString())
                .containsExactly("40.00");
        browser.perform(get(line)).andExpect(content().string(not(containsString("/accept\""))));
        browser.perform(get("/bank").param("state", "POSTED"))
                .andExpect(content().string(containsString(name)));
    }

    @Test
    void another_customer_is_found_and_allocated_by_hand() throws Exception {
        String line = lines(row("61.00", "无人" + seed)).get(0);
        browser.perform(get(line).param("q", name)).andExpect(content().string(containsString("customer=" + card)));
        browser.perform(get(line).param("customer", card.toString()))
                .andExpect(content().string(containsString("value=\"" + card + ";\"")));
        browser.perform(form(post(line + "/accept"))
                        .param("card", card.toString())
                        .param("proposal", card + ";")
                        .param("settling", "BY_HAND"))
                .andExpect(redirectedUrlPattern("/ledger/entries/*/allocate"));
    }

    @Test
    void several_are_decided_at_once_each_with_its_own_result() throws Exception {
        List<String> lines = lines(row("62.00", name) + row("63.00", name) + row("64.00", "无人" + seed));
        browser.perform(get("/bank"))
                .andExpect(content()
                        .string(allOf(containsString("proposal." + id(lines.get(0))), containsString("data-choose"))));
        browser.perform(form(post(lines.get(1) + "/aside")).param("reason", "利息"))
                .andExpect(redirectedUrl("/bank"));

        String key = UUID.randomUUID().toString();
        for (int times = 0; times < 2; times++) {
            browser.perform(post("/bank/several")
                            .param("formKey", key)
                            .with(csrf())
                            .param("action", "accept")
                            .param("task", id(lines.get(0)), id(lines.get(1)), id(lines.get(2)))
                            .param("proposal." + id(lines.get(0)), card + ";")
                            .param("proposal." + id(lines.get(1)), card + ";"))
                    .andExpect(redirectedUrl("/bank"))
                    .andExpect(flash().attribute(
                                    "outcome",
                                    org.hamcrest.Matchers.hasToString(containsString("action=accept, done=1"))));
        }
        assertThat(openItems()).hasSize(1);

        browser.perform(form(post("/bank/several")).param("action", "aside").param("task", id(lines.get(2))))
                .andExpect(redirectedUrl("/bank"));
        browser.perform(form(post(lines.get(2) + "/again"))).andExpect(redirectedUrl(lines.get(2)));
        browser.perform(form(post(lines.get(2) + "/again"))).andExpect(status().isConflict());
    }

    @Test
    @WithPerson("manager1")
    void the_bank_is_for_finance_only() throws Exception {
        browser.perform(get("/bank")).andExpect(status().isForbidden());
    }
}
