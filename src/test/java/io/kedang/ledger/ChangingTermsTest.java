package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KedangTest
@WithPerson("finance1")
class ChangingTermsTest {

    private static final TermsForm THIRDS = new TermsForm("INSTALMENTS", "", "30/0, 40/30, 30/60", "旺季分期");

    @Autowired
    private ChangingTerms changing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Entries entries;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Clock clock;

    private LocalDate today;
    private CardId card;

    @BeforeEach
    void account() {
        today = LocalDate.now(clock);
        card = ledger.account();
    }

    @Test
    void what_is_posted_from_then_on_is_due_by_the_new_terms() {
        ledger.shipment(card, today, "10.00");

        changing.change(card, THIRDS);
        ledger.shipment(card, today, "100.00");

        assertThat(entries.openItems(card))
                .filteredOn(item -> item.parts() == 3)
                .extracting(OpenItem::dueOn)
                .containsExactly(today, today.plusDays(30), today.plusDays(60));
        assertThat(accounts.of(card).orElseThrow().terms().instalments()).contains(Instalments.of("30/0,40/30,30/60"));
    }

    @Test
    void a_receipt_settles_instalment_by_instalment() {
        changing.change(card, THIRDS);
        ledger.shipment(card, today, "100.00");

        ledger.payment(card, today, "50.00");

        assertThat(entries.openItems(card))
                .extracting(OpenItem::open)
                .containsExactly(Money.of("20.00"), Money.of("30.00"));
    }

    @Test
    void what_was_agreed_before_stays_known() {
        changing.change(card, THIRDS);

        assertThat(changing.history(card)).extracting(TermsAgreed::number).containsExactly(2, 1);
        assertThat(changing.history(card).get(0).reason()).isEqualTo("旺季分期");
    }

    @Test
    void terms_need_a_reason_and_the_right() {
        assertThat(changing.problems(new TermsForm("NET_DAYS", "x", "", "")))
                .extracting(Problem::field)
                .containsExactly("days", "reason");
        assertThatThrownBy(() -> changing.change(card, new TermsForm("NET_DAYS", "30", "", "")))
                .isInstanceOf(LedgerRefused.class);
        assertThatThrownBy(() -> changing.change(CardId.random(), THIRDS)).hasMessageContaining("no-account");
        actingAs.run("leader1", () -> assertThatThrownBy(() -> changing.change(card, THIRDS))
                .isInstanceOf(AccessRefused.class));
    }
}
