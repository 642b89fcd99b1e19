package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.kedang.KedangTest;
import io.kedang.access.FieldGroup;
import io.kedang.access.Reach;
import io.kedang.access.Role;
import io.kedang.access.Widening;
import io.kedang.card.Cards;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WideningScopes;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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

    private List<FoundAccount> found(String login, CardId card) {
        return actingAs.call(
                login, () -> finding.find(cards.names(List.of(card)).get(card), 5));
    }

    private void widen(Widening widening) {
        actingAs.run("admin1", () -> scopes.set(Role.SALESPERSON, widening));
    }
}
