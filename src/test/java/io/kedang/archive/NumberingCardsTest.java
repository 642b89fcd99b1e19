package io.kedang.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kedang.KedangTest;
import io.kedang.access.AccessRefused;
import io.kedang.card.CardRefused;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.time.LocalDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
@WithPerson("clerk1")
class NumberingCardsTest {

    @Autowired
    private ArchiveNumbers numbers;

    @Autowired
    private Filings filings;

    @Autowired
    private ArchivedCards cards;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void in_a_year_of_their_own() {
        clock.moveTo(LocalDateTime.of(2103, 12, 31, 23, 30));
    }

    @AfterEach
    void back_to_now() {
        clock.reset();
    }

    @Test
    void a_card_that_has_a_number_keeps_it_also_in_another_year() {
        CardId card = cards.signed();
        ArchiveNumber first = numbers.assign(card, "HD", "DZ");

        clock.moveTo(LocalDateTime.of(2104, 1, 1, 0, 30));

        assertThat(first.text()).startsWith("HD-DZ-2103-");
        assertThat(numbers.assign(card, "HD", "DZ")).isEqualTo(first);
    }

    @Test
    void the_year_turns_at_midnight_in_the_company_s_zone() {
        clock.moveTo(LocalDateTime.of(2104, 1, 1, 0, 30));

        assertThat(numbers.assign(cards.signed(), "HB", "DZ").text()).startsWith("HB-DZ-2104-");
    }

    @Test
    void other_codes_void_the_old_number_which_names_its_successor() {
        CardId card = cards.signed();
        ArchiveNumber old = numbers.assign(card, "HD", "JM");

        ArchiveNumber successor = numbers.assign(card, "HN", "JM");

        assertThat(filings.of(card).orElseThrow().number()).isEqualTo(successor);
        assertThat(jdbc.sql("select replaced_by from archive_number where number = ?")
                        .param(old.text())
                        .query(String.class)
                        .single())
                .isEqualTo(successor.text());
        assertThat(auditOf(card)).isEqualTo("NUMBER_ASSIGNED,NUMBER_VOIDED,NUMBER_ASSIGNED");
    }

    @Test
    void a_void_number_is_kept_with_its_reason_and_not_given_again() {
        CardId card = cards.signed();
        ArchiveNumber old = numbers.assign(card, "HD", "ZY");

        numbers.voidNumber(card, " 登记错了客户 ");

        assertThat(filings.of(card)).isEmpty();
        assertThat(jdbc.sql("select void_reason from archive_number where number = ? and voided_by is not null")
                        .param(old.text())
                        .query(String.class)
                        .single())
                .isEqualTo("登记错了客户");
        assertThat(numbers.assign(card, "HD", "ZY")).isNotEqualTo(old);
    }

    @Test
    void voiding_needs_a_reason_and_a_number() {
        CardId card = cards.signed();

        assertThatThrownBy(() -> numbers.voidNumber(card, "why")).isInstanceOf(ArchiveRefused.class);
        numbers.assign(card, "HD", "QT");
        assertThatThrownBy(() -> numbers.voidNumber(card, "  ")).isInstanceOf(ArchiveRefused.class);
        assertThatThrownBy(() -> numbers.voidNumber(card, "x".repeat(1001))).isInstanceOf(ArchiveRefused.class);
        assertThat(filings.of(card)).isPresent();
    }

    @Test
    void a_card_rejected_after_its_entry_loses_its_number() {
        CardId entered = cards.signed();
        CardId never = cards.signed();
        numbers.assign(entered, "HD", "QT");

        numbers.voidWhenRejected(entered, "no longer trading");
        numbers.voidWhenRejected(never, "no longer trading");

        assertThat(filings.of(entered)).isEmpty();
        assertThat(auditOf(entered)).isEqualTo("NUMBER_ASSIGNED,NUMBER_VOIDED");
        assertThat(auditOf(never)).isEqualTo("none");
    }

    @Test
    void codes_that_are_on_no_list_are_refused() {
        assertThatThrownBy(() -> numbers.assign(cards.signed(), "NOPE", "ZM"))
                .hasMessageContaining("archive.refused.unknown-code");
        assertThatThrownBy(() -> numbers.assign(cards.signed(), "HD", "NOPE"))
                .hasMessageContaining("archive.refused.unknown-code");
    }

    @Test
    void a_card_that_does_not_exist_gets_no_number() {
        assertThatThrownBy(() -> numbers.assign(CardId.random(), "HD", "ZM")).isInstanceOf(CardRefused.class);
    }

    @Test
    void only_those_who_enter_cards_number_them() {
        CardId card = cards.signed();
        numbers.assign(card, "HD", "ZM");

        actingAs.run("sales1", () -> {
            assertThatThrownBy(() -> numbers.assign(card, "HD", "ZM")).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> numbers.voidNumber(card, "mine")).isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void two_clerks_at_once_give_a_card_one_number() throws Exception {
        CardId card = cards.signed();
        var pool = Executors.newSingleThreadExecutor();
        try {
            var second = new TransactionTemplate(transactions).execute(status -> {
                numbers.assign(card, "XB", "ZM");
                var other = pool.submit(() -> actingAs.call("clerk2", () -> numbers.assign(card, "XB", "ZM")));
                Awaitility.await().until(this::someoneWaitsForTheSeries);
                return other;
            });

            assertThatThrownBy(() -> second.get(30, TimeUnit.SECONDS))
                    .hasMessageContaining("archive.refused.numbered-meanwhile");
            assertThat(jdbc.sql("select count(*) from archive_number where card_id = ?")
                            .param(card.value())
                            .query(Long.class)
                            .single())
                    .isOne();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_application_cannot_change_or_remove_a_number() {
        CardId card = cards.signed();
        ArchiveNumber number = numbers.assign(card, "HW", "QT");
        numbers.voidNumber(card, "a slip");

        refusedByDatabase("delete from archive_number where number = ?", number, "permission denied");
        refusedByDatabase("update archive_number set seq = seq + 100 where number = ?", number, "permission denied");
        refusedByDatabase(
                "update archive_number set voided_at = null, voided_by = null, void_reason = null where number = ?",
                number,
                "is void and stays as it is");
        assertThatThrownBy(() -> jdbc.sql("delete from archive_series").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void refusedByDatabase(String sql, ArchiveNumber number, String why) {
        assertThatThrownBy(() -> jdbc.sql(sql).param(number.text()).update())
                .rootCause()
                .hasMessageContaining(why);
    }

    private String auditOf(CardId card) {
        return jdbc.sql(
                        "select coalesce(string_agg(what, ',' order by id), 'none') from audit_entry where subject_id = ?")
                .param(card.toString())
                .query(String.class)
                .single();
    }

    private boolean someoneWaitsForTheSeries() {
        return jdbc.sql("""
                        select exists (select from pg_stat_activity
                                       where wait_event_type = 'Lock' and query like 'insert into archive_series%')""").query(Boolean.class).single();
    }
}
