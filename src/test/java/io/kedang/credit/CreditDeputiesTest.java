package io.kedang.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Four eyes on credit are those of two persons, whoever they act for. */
@KedangTest
class CreditDeputiesTest {

    private static final Reason WHY = new Reason("付款一直准时");

    @Autowired
    private CreditFixtures credit;

    @Autowired
    private ProposingLimits proposing;

    @Autowired
    private DecidingLimits deciding;

    @Autowired
    private AllowingShipments allowing;

    @Autowired
    private CreditLimits limits;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Clock clock;

    private AutoCloseable appointment = () -> {};

    @BeforeEach
    void theLeaderStandsInForTheManager() {
        appointment = colleagues.deputy("manager1", "leader1");
    }

    @AfterEach
    void endAppointment() throws Exception {
        appointment.close();
    }

    @Test
    void a_deputy_decides_for_the_manager_and_both_names_are_kept() {
        CardId card = credit.proposed("finance1");
        actingAs.runFor(
                "manager1", "leader1", () -> deciding.approve(credit.limitTask(card), LocalDate.now(clock), WHY));
        assertThat(limits.of(card).orElseThrow().by().deputy()).isPresent();
    }

    @Test
    void whoever_proposed_does_not_decide_as_the_managers_deputy() {
        CardId card = credit.customer();
        actingAs.run("leader1", () -> proposing.propose(card, Money.of("1100"), WHY));
        actingAs.run("finance1", () -> deciding.recommend(credit.limitTask(card), Money.of("1100"), WHY));
        assertThatThrownBy(() -> actingAs.runFor(
                        "manager1",
                        "leader1",
                        () -> deciding.approve(credit.limitTask(card), LocalDate.now(clock), WHY)))
                .hasMessageContaining("own-proposal");
        actingAs.run("manager1", () -> deciding.approve(credit.limitTask(card), LocalDate.now(clock), WHY));
    }

    @Test
    void whoever_holds_the_card_allows_nothing_through_another() {
        CardId card = credit.customerOf("manager1");
        Answer refused = credit.ask("dispatch1", card, LedgerFixtures.number(), "1100");
        assertThatThrownBy(() -> actingAs.runFor(
                        "manager1",
                        "leader1",
                        () -> allowing.allow(
                                card, Money.of("1100"), LocalDate.now(clock), WHY, Optional.of(refused.id()))))
                .hasMessageContaining("own-customer");
    }
}
