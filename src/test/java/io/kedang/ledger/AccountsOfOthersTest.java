package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.FieldGroup;
import io.kedang.access.Reach;
import io.kedang.access.Role;
import io.kedang.access.Widening;
import io.kedang.card.Cards;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.OneUsePassword;
import io.kedang.identity.WideningScopes;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees the basic fields of more customers does not learn what they owe. */
@KedangTest
class AccountsOfOthersTest {

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private FindingAccounts finding;

    @Autowired
    private Cards cards;

    @Autowired
    private LedgerSight sight;

    @Autowired
    private Entries entries;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private WideningScopes scopes;

    @Autowired
    private ActingAs actingAs;

    @AfterEach
    void asBefore() {
        widen(new Widening(Reach.NONE, Set.of()));
    }

    @Test
    void a_widened_reach_finds_no_account() {
        CardId card = ledger.account();
        widen(new Widening(Reach.ALL, Set.of(FieldGroup.BASIC)));

        assertThat(actingAs.call("sales2", () -> cards.reaches(card))).isTrue();
        assertThat(found("sales2", card)).isEmpty();
        assertThat(found("sales1", card)).extracting(FoundAccount::card).containsExactly(card);
    }

    /** A clerk sees what every customer has, but no ledger; who also sells sees that of the own customers. */
    @Test
    void a_role_without_the_ledger_does_not_open_it_to_another_of_the_same_person() {
        CardId card = ledger.account();
        ledger.shipment(card, LocalDate.now(clock).minusDays(40), "321.09");
        OneUsePassword clerk = colleagues.settled(Role.CLERK);
        jdbc.sql("insert into employee_role (employee, role) values (?, 'SALESPERSON')")
                .param(clerk.person().value())
                .update();
        String both = clerk.login();

        assertThat(actingAs.call(both, () -> cards.reaches(card))).isTrue();
        assertThat(found(both, card)).isEmpty();
        assertThat(actingAs.call(both, () -> sight.seen().all())).isFalse();
        assertThatThrownBy(() -> actingAs.call(both, () -> entries.openItems(card)))
                .isInstanceOf(LedgerRefused.class);
    }

    private List<FoundAccount> found(String login, CardId card) {
        return actingAs.call(
                login, () -> finding.find(cards.names(List.of(card)).get(card), 5));
    }

    private void widen(Widening widening) {
        actingAs.run("admin1", () -> scopes.set(Role.SALESPERSON, widening));
    }
}
