package io.kedang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.archive.ArchivedCards;
import io.kedang.card.CardRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
@WithPerson("finance1")
class OpeningAccountTest {

    private static final NewAccount IN_30_DAYS =
            new NewAccount(new PaymentTerms(PaymentTerms.Kind.NET_DAYS, 30), Money.of("50000.00"), "as agreed");

    @Autowired
    private OpeningAccount opening;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ArchivedCards cards;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void an_account_is_kept_as_it_was_opened() {
        CardId card = cards.signed();

        opening.open(card, IN_30_DAYS);

        AccountView account = accounts.of(card).orElseThrow();
        assertThat(account.terms()).isEqualTo(IN_30_DAYS.terms());
        assertThat(account.creditLimit()).isEqualTo(Money.of("50000.00"));
        assertThat(account.note()).isEqualTo("as agreed");
        assertThat(account.openedBy()).isNotEmpty();
        assertThat(jdbc.sql("select details ->> 'creditLimit' from audit_entry where what = 'ACCOUNT_OPENED'"
                                + " and subject_id = ?")
                        .param(card.toString())
                        .query(String.class)
                        .single())
                .isEqualTo("50000.00 CNY");
    }

    @Test
    void a_customer_has_one_account() {
        CardId card = cards.signed();
        opening.open(card, IN_30_DAYS);

        assertThatThrownBy(() -> opening.open(card, IN_30_DAYS))
                .isInstanceOf(LedgerRefused.class)
                .hasMessageContaining("ledger.refused.already-open");
    }

    @Test
    void two_people_at_once_open_one_account() throws Exception {
        CardId card = cards.signed();
        var pool = Executors.newSingleThreadExecutor();
        try {
            var second = new TransactionTemplate(transactions).execute(status -> {
                opening.open(card, IN_30_DAYS);
                var other = pool.submit(() -> actingAs.run("finance1", () -> opening.open(card, IN_30_DAYS)));
                Awaitility.await().until(this::someoneWaitsForTheAccount);
                return other;
            });

            assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
                    .hasMessageContaining("ledger.refused.already-open");
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_company_s_limits_hold() {
        CardId card = cards.signed();
        AccountForm tooHigh = new AccountForm("CASH_ON_DELIVERY", "", "100,000,000.01", "CNY", "");
        AccountForm otherCurrency = new AccountForm("CASH_ON_DELIVERY", "", "1", "JPY", "");

        assertThat(opening.problems(tooHigh)).extracting(Problem::messageKey).containsExactly("ledger.limit.too-high");
        assertThat(opening.problems(otherCurrency)).extracting(Problem::field).containsExactly("currency");
        assertThatThrownBy(() -> opening.open(card, tooHigh.account())).isInstanceOf(LedgerRefused.class);
        assertThatThrownBy(() -> opening.open(card, otherCurrency.account())).isInstanceOf(LedgerRefused.class);
        assertThatThrownBy(() -> opening.open(card, new NewAccount(IN_30_DAYS.terms(), Money.of("-0.01"))))
                .isInstanceOf(LedgerRefused.class);
        assertThat(accounts.of(card)).isEmpty();
    }

    @Test
    void only_those_who_open_accounts_open_one() {
        CardId card = cards.signed();

        actingAs.run("clerk1", () -> assertThatThrownBy(() -> opening.open(card, IN_30_DAYS))
                .isInstanceOf(AccessRefused.class));
    }

    @Test
    void an_unknown_card_gets_no_account() {
        assertThatThrownBy(() -> opening.open(CardId.random(), IN_30_DAYS)).isInstanceOf(CardRefused.class);
    }

    @Test
    void those_who_see_no_money_see_no_account() {
        CardId card = cards.signed();
        opening.open(card, IN_30_DAYS);
        jdbc.sql("update card set state = 'ARCHIVED' where id = ?")
                .param(card.value())
                .update();

        actingAs.run("sales1", () -> assertThat(accounts.of(card)).isPresent());
        actingAs.run("office1", () -> assertThat(accounts.of(card)).isEmpty());
        actingAs.run("sales2", () -> assertThatThrownBy(() -> accounts.of(card)).isInstanceOf(CardRefused.class));
    }

    @Test
    void the_application_neither_removes_nor_changes_an_account() {
        CardId card = cards.signed();
        opening.open(card, IN_30_DAYS);

        for (String sql : new String[] {
            "delete from ledger_account where card_id = ?",
            "update ledger_account set currency = 'USD' where card_id = ?",
            "update ledger_account set credit_limit = 1 where card_id = ?"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).param(card.value()).update())
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private boolean someoneWaitsForTheAccount() {
        return jdbc.sql("""
                        select exists (select from pg_stat_activity
                                       where wait_event_type = 'Lock' and query like 'insert into ledger_account%')""").query(Boolean.class).single();
    }
}
