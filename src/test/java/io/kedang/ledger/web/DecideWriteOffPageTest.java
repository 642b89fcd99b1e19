package io.kedang.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.WithPerson;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.ItemId;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.ReadingWriteOffs;
import io.kedang.ledger.Share;
import io.kedang.ledger.WriteOffId;
import io.kedang.ledger.WriteOffState;
import io.kedang.ledger.WriteOffs;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The second person decides a write-off on its page. */
@KedangTest
@WithPerson("finance2")
class DecideWriteOffPageTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private WriteOffs writeOffs;

    @Autowired
    private ReadingWriteOffs reading;

    @Autowired
    private WorkList workList;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Clock clock;

    private CardId card;
    private WriteOffId asked;
    private TaskId task;

    @BeforeEach
    void asked() {
        LocalDate today = LocalDate.now(clock);
        card = ledger.account();
        EntryId shipment = ledger.shipment(card, today.minusDays(100), "3456.70");
        asked = actingAs.call(
                "finance1",
                () -> writeOffs.ask(
                        card, List.of(new Share(ItemId.whole(shipment), Money.of("3456.70"))), "客户已停业，无财产"));
        task = workList.openOn(card).get(0).id();
    }

    @Test
    void it_shows_what_is_asked_for_and_takes_a_decision_with_its_reason() throws Exception {
        browser.perform(get("/tasks/{id}", task))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("3,456.70 CNY")))
                .andExpect(content().string(containsString("客户已停业，无财产")));
        browser.perform(decision("approve", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#why\"")));

        browser.perform(decision("approve", "同意")).andExpect(status().is3xxRedirection());

        assertThat(state()).isEqualTo(WriteOffState.POSTED);
    }

    @Test
    void it_is_not_for_who_asked() throws Exception {
        actingAs.run("finance1", () -> assertThat(workList.mayOpen(task)).isFalse());
    }

    @Test
    void the_deputy_of_who_asked_does_not_decide_as_such() throws Exception {
        try (AutoCloseable ended = colleagues.deputy("finance1", "leader1")) {
            actingAs.runFor("finance1", "leader1", () -> assertThat(workList.mayOpen(task))
                    .isFalse());
        }
    }

    @Test
    void what_the_customer_has_paid_meanwhile_can_only_be_refused() throws Exception {
        ledger.payment(card, LocalDate.now(clock), "0.01");

        browser.perform(get("/tasks/{id}", task)).andExpect(content().string(containsString("disabled")));
        browser.perform(decision("approve", "同意")).andExpect(status().isConflict());
        browser.perform(decision("refuse", "已付一部分")).andExpect(status().is3xxRedirection());

        assertThat(state()).isEqualTo(WriteOffState.REFUSED);
    }

    private WriteOffState state() {
        return actingAs.call("leader1", () -> reading.get(asked).state());
    }

    private MockHttpServletRequestBuilder decision(String decision, String why) {
        return post("/ledger/write-offs/decisions/{task}", task)
                .with(csrf())
                .param("formKey", UUID.randomUUID().toString())
                .param("decision", decision)
                .param("why", why);
    }
}
