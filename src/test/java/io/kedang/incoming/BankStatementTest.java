package io.kedang.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportFile.Counts;
import io.kedang.imports.ImportMode;
import io.kedang.imports.OwnImports;
import io.kedang.imports.RowProblem;
import io.kedang.incoming.DecidingLines.Accepted;
import io.kedang.incoming.ProposedPayment.Covers;
import io.kedang.incoming.ProposedPayment.Reason;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.ledger.LedgerRefused;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.PostedEntry;
import io.kedang.ledger.Settling;
import io.kedang.ledger.Share;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bank statements: their lines once each, who is proposed, and what persons decide. */
@KedangTest
@WithPerson("finance1")
class BankStatementTest {

    /** As a Chinese bank exports it. */
    private static final String HEADINGS = "交易时间,借方发生额（支取）,贷方发生额（收入）,余额,币种,对方户名,对方账号,摘要,交易流水号\n";

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final String seed = UUID.randomUUID().toString().substring(0, 8);
    private final String account = "6222"
            + String.format("%015d", Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000_000_000L));

    @Autowired
    private IncomingFixtures files;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private OwnImports imports;

    @Autowired
    private ProposingPayers proposing;

    @Autowired
    private DecidingLines deciding;

    @Autowired
    private BankStatement statement;

    @Autowired
    private Entries entries;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    private CardId card;
    private String name;

    @BeforeEach
    void aCustomer() {
        card = ledger.account();
        name = files.name(card);
    }

    private String row(String amount, String payer, String payerAccount, String reference) {
        return "2026-03-08 10:11:12,," + amount + ",100.00,人民币," + payer + "," + payerAccount + "," + reference + ",\n";
    }

    private ImportFile broughtIn(String rows) {
        return files.run(files.checked("bank-statement", HEADINGS + rows), ImportMode.WHOLE);
    }

    private List<BankLineId> lines(ImportFile file) {
        return imports.results(file.id(), 0, 50).stream()
                .map(result -> BankLineId.of(result.link().href().substring("/bank/".length())))
                .toList();
    }

    private BankLine line(String amount, String payer, String payerAccount, String reference) {
        return statement.get(
                lines(broughtIn(row(amount, payer, payerAccount, reference))).get(0));
    }

    private Optional<ProposedPayment> proposal(BankLine line) {
        return Optional.ofNullable(proposing.of(List.of(line)).get(line.id()));
    }

    private static Accepted accepted(ProposedPayment proposal) {
        return new Accepted(
                proposal.payer().card(),
                new Settling.Named(proposal.pays().stream()
                        .map(paid -> new Share(paid.item().id(), paid.amount()))
                        .toList()),
                Optional.empty());
    }

    @Test
    void each_line_of_the_bank_is_there_once_however_often_it_is_brought_in() {
        String twice = row("12.00", "甲" + seed, "", "相同");
        ImportFile first = broughtIn(twice + twice + "2026-03-09,7.50,,1,,乙" + seed + ",,手续费,\n");
        assertThat(first.counts()).isEqualTo(new Counts(3, 0, 0, 0, 3));

        ImportFile overlapping = broughtIn(twice + twice + row("13.00", "甲" + seed, "", "另一笔"));
        assertThat(overlapping.counts()).isEqualTo(new Counts(3, 0, 2, 0, 1));
        assertThat(lines(overlapping).subList(0, 2)).isEqualTo(lines(first).subList(0, 2));
        assertThat(statement.get(lines(first).get(2)))
                .extracting(BankLine::state, BankLine::amount)
                .containsExactly(BankLineState.PAID_OUT, Money.of("-7.50"));
    }

    /** All else that the hash is made of stands in the clear beside it. */
    @Test
    void what_tells_lines_apart_does_not_give_the_account_of_the_payer_away() throws NoSuchAlgorithmException {
        BankLine line = line("12.00", "甲" + seed, account, "货款");

        String said = String.join("\u0001", "", "2026-03-08", "12.00 CNY", "甲" + seed, account, "货款", "100.00");
        byte[] guessed = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
        assertThat(jdbc.sql("select base from bank_line where id = ?")
                        .param(line.id().value())
                        .query(byte[].class)
                        .single())
                .hasSize(32)
                .isNotEqualTo(guessed);
    }

    @Test
    void amounts_with_a_direction_and_what_makes_no_sense() {
        ImportFile file = files.checked(
                "bank-statement",
                "日期,金额,借贷标志,对方户名\n2026-03-08,5,贷," + seed + "\n2026-03-08,5,借," + seed
                        + "\n2026-03-08,5,?,x\n2026-03-08,,,x\n");

        assertThat(file.counts()).isEqualTo(new Counts(4, 2, 0, 2, 0));
        assertThat(imports.problems(file.id(), 0, 9))
                .extracting(RowProblem::row, RowProblem::column)
                .containsExactly(tuple(4, "direction"), tuple(5, "amount"));
    }

    @Test
    void the_payers_name_and_the_document_in_the_reference_say_who_paid_what() {
        EntryId older = ledger.shipment(card, MARCH, "70");
        String document = "FH-" + seed;
        EntryId named = ledger.post(NewEntry.of(card, EntryKind.SHIPMENT, document, MARCH.plusDays(1), Money.of("60")));
        BankLine line = line("60.00", name, account, "货款 " + document);

        ProposedPayment proposed = proposal(line).orElseThrow();
        assertThat(proposed.payer().card()).isEqualTo(card);
        assertThat(proposed.reasons()).contains(Reason.NAME, Reason.DOCUMENT);
        assertThat(proposed.covers()).isEqualTo(Covers.NAMED);
        assertThat(proposed.pays()).extracting(paid -> paid.item().id().entry()).containsExactly(named);

        deciding.accept(line.id(), accepted(proposed));
        assertThat(entries.openItems(card))
                .extracting(item -> item.id().entry())
                .containsExactly(older);
    }

    @Test
    void an_account_from_which_a_person_has_confirmed_a_payment_is_known_the_next_time_without_being_told() {
        BankLine first = line("33.00", "别人代付" + seed, account, "");
        assertThat(proposal(first)).isEmpty();
        deciding.accept(first.id(), new Accepted(card, new Settling.OldestFirst(), Optional.empty()));

        BankLine next = line("34.00", "又一个" + seed, account.substring(0, 4) + " " + account.substring(4), "");
        ProposedPayment proposed = proposal(next).orElseThrow();
        assertThat(proposed.payer().card()).isEqualTo(card);
        assertThat(proposed.reasons()).containsExactly(Reason.ACCOUNT);
        assertThat(proposed.covers()).isEqualTo(Covers.NOTHING_OPEN);
        assertThat(next.tail()).isEqualTo(account.substring(account.length() - 4));
        assertThat(jdbc.sql("select count(*) from bank_line l where l::text like '%' || ? || '%'")
                        .param(account)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_archive_number_and_an_amount_that_only_one_customer_owes_are_reasons_too() {
        String number = files.number(card);
        String odd = "7" + Math.abs(seed.hashCode() % 1_000_000) + ".37";
        EntryId shipment = ledger.shipment(card, MARCH, odd);
        ledger.shipment(card, MARCH.minusDays(9), "5");

        assertThat(proposal(line(odd, "无名" + seed, "", "")).orElseThrow()).satisfies(proposed -> {
            assertThat(proposed.reasons()).containsExactly(Reason.AMOUNT);
            assertThat(proposed.covers()).isEqualTo(Covers.SAME_AMOUNT);
            assertThat(proposed.pays().get(0).item().id().entry()).isEqualTo(shipment);
        });
        assertThat(proposal(line("6.00", "无名" + seed, "", "客户" + number)).orElseThrow())
                .satisfies(proposed -> {
                    assertThat(proposed.reasons()).containsExactly(Reason.NUMBER);
                    assertThat(proposed.covers()).isEqualTo(Covers.OLDEST);
                    assertThat(proposed.pays())
                            .extracting(ProposedPayment.PaidItem::amount)
                            .containsExactly(Money.of("5"), Money.of("1"));
                });
    }

    @Test
    void a_line_is_posted_once_even_by_two_people_at_once() throws Exception {
        BankLine line = line("44.00", name, "", "");
        Accepted all = new Accepted(card, new Settling.Later(), Optional.empty());
        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> tries =
                List.of(() -> accepts("finance1", line.id(), all), () -> accepts("finance2", line.id(), all));
        List<Boolean> done = new ArrayList<>();
        for (var result : both.invokeAll(tries)) {
            done.add(result.get());
        }
        both.shutdown();

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(entries.page(card, io.kedang.ledger.EntryFilter.all(), Optional.empty())
                        .entries())
                .extracting(PostedEntry::amount)
                .containsExactly(Money.of("-44"));
    }

    private boolean accepts(String login, BankLineId line, Accepted accepted) {
        return actingAs.call(login, () -> {
            try {
                deciding.accept(line, accepted);
                return true;
            } catch (IncomingRefused refused) {
                return false;
            }
        });
    }

    @Test
    void what_was_set_aside_or_reversed_can_be_decided_again_and_nothing_else() {
        BankLine line = line("55.00", name, account, "");
        deciding.setAside(line.id(), "利息");
        assertThatThrownBy(() -> deciding.setAside(line.id(), "")).isInstanceOf(IncomingRefused.class);
        deciding.takeUpAgain(line.id());
        assertThatThrownBy(() -> deciding.takeUpAgain(line.id())).isInstanceOf(IncomingRefused.class);

        EntryId wrong = deciding.accept(line.id(), new Accepted(card, new Settling.Later(), Optional.empty()));
        assertThatThrownBy(() -> deciding.takeUpAgain(line.id())).isInstanceOf(IncomingRefused.class);
        ledger.reverse(wrong, LocalDate.of(2026, 3, 9));
        deciding.takeUpAgain(line.id());
        CardId right = ledger.account();
        EntryId again = deciding.accept(line.id(), new Accepted(right, new Settling.Later(), Optional.empty()));
        assertThat(entries.get(again).entry().card()).isEqualTo(right);
        assertThat(proposal(line("56.00", "无名" + seed, account, ""))
                        .orElseThrow()
                        .payer()
                        .card())
                .isEqualTo(right);
    }

    @Test
    void a_receipt_that_was_typed_in_with_the_banks_number_is_not_posted_again() {
        String serial = "B" + seed;
        ledger.post(NewEntry.of(card, EntryKind.RECEIPT, serial, LocalDate.of(2026, 3, 8), Money.of("66")));
        BankLineId line = lines(broughtIn("2026-03-08,,66.00,1,CNY," + name + ",,," + serial + "\n"))
                .get(0);

        assertThatThrownBy(() -> deciding.accept(line, new Accepted(card, new Settling.Later(), Optional.empty())))
                .isInstanceOf(LedgerRefused.class);
        assertThat(statement.get(line).state()).isEqualTo(BankLineState.OPEN);
    }

    @Test
    void what_is_proposed_in_another_currency_than_the_account_is_nobody() {
        BankLineId line =
                lines(broughtIn("2026-03-08,,66.00,1,USD," + name + ",,,\n")).get(0);

        assertThat(proposal(statement.get(line))).isEmpty();
        assertThat(deciding.problems(line, new Accepted(card, new Settling.Later(), Optional.empty())))
                .extracting(problem -> problem.messageKey())
                .contains("ledger.entry.currency.other");
    }
}
