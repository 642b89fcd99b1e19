package io.kedang.finance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.credit.HoldReason;
import io.kedang.credit.Holds;
import io.kedang.finance.FinanceTeam;
import io.kedang.finance.FinanceTeam.Members;
import io.kedang.identity.ActingAs;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.receivables.FollowUpFixtures;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What those who watch over money see first. */
@KedangTest
class FinanceHomeTest {

    @Autowired
    private FinanceTeam team;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private FollowUpFixtures cases;

    @Autowired
    private Holds holds;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc browser;

    @Autowired
    private Clock clock;

    private Members members;
    private CardId customer;
    private LocalDate today;

    @BeforeEach
    void aTeamWithACustomer() {
        members = team.members();
        customer = team.customer(members);
        today = LocalDate.now(clock);
    }

    @Test
    void money_that_is_due_late_or_unsettled_broken_promises_and_holds_each_lead_to_their_list() throws Exception {
        ledger.shipment(customer, today.minusDays(28), "1100");
        ledger.shipment(customer, today.minusDays(75), "22000");
        ledger.receipt(customer, today, "333.30");
        cases.opened(customer);
        jdbc.sql("update receivables_case set broken = 1 where card_id = ?")
                .param(customer.value())
                .update();
        actingAs.run(members.manager(), () -> holds.place(customer, HoldReason.BROKEN_PROMISE, ""));

        home(members.manager())
                .andExpect(content()
                        .string(allOf(
                                containsString("1,100.00 CNY"),
                                containsString("href=\"/finance/due?from=" + today + "&amp;to=" + today.plusDays(6)),
                                containsString("22,000.00 CNY"),
                                containsString("href=\"/ledger/ageing/items?bucket=OVERDUE&amp;currency=CNY\""),
                                containsString("href=\"/ledger/ageing/items?bucket=D60&amp;currency=CNY\""),
                                containsString("333.30 CNY"),
                                containsString("href=\"/ledger/ageing/items?bucket=UNALLOCATED&amp;currency=CNY\""),
                                containsString("href=\"/receivables/list?state=broken\""),
                                containsString("href=\"/credit?tab=holds\""))));
    }

    @Test
    void what_is_seen_can_be_taken_away_as_a_file() throws Exception {
        ledger.shipment(customer, today.minusDays(28), "1100");

        for (String path : List.of(
                "/finance/due.csv",
                "/finance/entries.csv?kind=SALES&month=" + YearMonth.from(today.minusDays(28)),
                "/finance/trends.csv")) {
            browser.perform(get(path).with(securityContext(actingAs.context(members.manager()))))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("1100.00")))
                    .andExpect(content().string(containsString("CNY")));
        }
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry where what = 'FIGURES_TAKEN_AWAY'
                            and actor = (select id from employee where login = ?)""").param(members.manager()).query(Integer.class).single())
                .as("each is recorded")
                .isEqualTo(3);
    }

    @Test
    void who_has_nothing_to_watch_over_has_a_calm_page() throws Exception {
        home(members.manager()).andExpect(content().string(not(containsString("home-finance"))));
        ledger.shipment(customer, today.minusDays(75), "22000");

        home(members.manager()).andExpect(content().string(containsString("home-finance")));
        home(team.members().manager()).andExpect(content().string(not(containsString("home-finance"))));
        home(members.salesperson()).andExpect(content().string(not(containsString("home-finance"))));
    }

    private ResultActions home(String login) throws Exception {
        return browser.perform(get("/").with(securityContext(actingAs.context(login))))
                .andExpect(status().isOk());
    }
}
