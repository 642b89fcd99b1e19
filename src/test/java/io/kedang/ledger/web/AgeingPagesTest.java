package io.kedang.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.PaymentTerms;
import io.kedang.shared.CardId;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
@WithPerson("finance1")
class AgeingPagesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    @Autowired
    private MockMvc browser;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private JdbcClient jdbc;

    private final UUID team = UUID.randomUUID();
    private CardId card;

    @BeforeEach
    void customer() {
        card = ledger.account(new PaymentTerms(PaymentTerms.Kind.CASH_ON_DELIVERY, 0));
        jdbc.sql("update card set team = ?, name = '=账龄' || id where id = ?")
                .params(team, card.value())
                .update();
        ledger.shipment(card, DAY.minusDays(10), "1200.00");
        ledger.shipment(card, DAY.minusDays(95), "34.50");
        ledger.receipt(card, DAY, "100.00");
    }

    @Test
    void figures_lead_to_the_entries_behind_them() throws Exception {
        browser.perform(english("/ledger/ageing?by=CUSTOMER&on=" + DAY + "&team=" + team))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/ledger/" + card + "/items?on=" + DAY + "&amp;bucket=D30"),
                                containsString("1,200.00"),
                                containsString("34.50"),
                                containsString("-100.00"),
                                containsString("1,134.50"))));

        browser.perform(english("/ledger/" + card + "/items?on=" + DAY + "&bucket=OVER_90"))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("34.50", "1 entry in all", "34.50")))
                .andExpect(content().string(not(containsString("1,200.00"))));
        browser.perform(english("/ledger/ageing/items?on=" + DAY + "&bucket=OVERDUE&team=" + team))
                .andExpect(status().isOk())
                .andExpect(content().string(stringContainsInOrder("2 entries in all", "1,234.50")));
    }

    @Test
    void teams_salespeople_and_regions_lead_to_their_customers() throws Exception {
        for (String by : List.of("team", "SALESPERSON", "REGION")) {
            browser.perform(english("/ledger/ageing?by=" + by + "&on=" + DAY + "&team=" + team))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("1,134.50")));
        }
        browser.perform(english("/ledger/ageing?by=REGION&on=" + DAY + "&team=" + team))
                .andExpect(content()
                        .string(allOf(containsString("Without a region"), containsString("region=-&amp;by=CUSTOMER"))));
    }

    @Test
    void what_is_no_day_currency_or_group_is_left_aside() throws Exception {
        browser.perform(english("/ledger/ageing?by=PLANET&on=yesterday&currency=XX1&team=x&owner=y&after=z_z"))
                .andExpect(status().isOk());
        browser.perform(english("/ledger/ageing/items?bucket=D31&from=1_2_3")).andExpect(status().isOk());
        browser.perform(english("/ledger/" + UUID.randomUUID() + "/items")).andExpect(status().isNotFound());
    }

    @Test
    void a_day_to_come_is_said_to_be_one() throws Exception {
        browser.perform(english("/ledger/ageing?on=2190-01-01&team=" + team))
                .andExpect(content().string(containsString("The day has not come yet")))
                .andExpect(content().string(containsString("1,234.50")));
    }

    @Test
    @WithPerson("sales2")
    void another_s_customer_is_neither_shown_nor_in_the_file() throws Exception {
        browser.perform(english("/ledger/ageing?on=" + DAY + "&team=" + team))
                .andExpect(content().string(not(containsString("1,200.00"))));
        browser.perform(english("/ledger/ageing.csv?on=" + DAY + "&team=" + team))
                .andExpect(content().string(not(containsString("1200.00"))));
        browser.perform(english("/ledger/" + card + "/items?on=" + DAY)).andExpect(status().isNotFound());
        browser.perform(english("/ledger/" + card + "/items.csv?on=" + DAY)).andExpect(status().isNotFound());
    }

    @Test
    void the_file_says_what_the_page_says_and_reckons_nothing() throws Exception {
        browser.perform(english("/ledger/ageing.csv?on=" + DAY + "&team=" + team))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content()
                        .string(containsString(
                                "'=账龄" + card + ",0.00,1200.00,0.00,0.00,34.50,-100.00,1134.50,CNY,2025-06-30")));
        byte[] book = browser.perform(english("/ledger/" + card + "/items.xlsx?on=" + DAY))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(jdbc.sql("select count(*) from audit_entry where what = 'AGEING_TAKEN_AWAY' and subject_id = ?")
                        .param(card.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows).hasSize(4);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("=账龄" + card);
            assertThat(rows.stream()
                            .skip(1)
                            .map(row -> row.getCellAsNumber(9).orElseThrow())
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("1134.50");
        }
    }

    private static MockHttpServletRequestBuilder english(String address) {
        return get(address).locale(Locale.ENGLISH);
    }
}
