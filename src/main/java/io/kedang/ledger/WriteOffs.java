package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.SealedValues;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving up what a customer will not pay. Up to {@code kedang.ledger.write-off-limit} of a customer within a year one
 * person does so; beyond that a second one decides.
 */
@Service
public class WriteOffs {

    private final WriteOffRecords records;
    private final WriteOffShares shares;
    private final WriteOffLimit limit;
    private final PostingWriteOffs posting;
    private final Standings standings;
    private final OwnAccounts accounts;
    private final SealedValues sealed;
    private final WriteOffFlow flow;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    WriteOffs(
            WriteOffRecords records,
            WriteOffShares shares,
            WriteOffLimit limit,
            PostingWriteOffs posting,
            Standings standings,
            OwnAccounts accounts,
            SealedValues sealed,
            WriteOffFlow flow,
            Access access,
            Audit audit,
            Clock clock) {
        this.records = records;
        this.shares = shares;
        this.limit = limit;
        this.posting = posting;
        this.standings = standings;
        this.accounts = accounts;
        this.sealed = sealed;
        this.flow = flow;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would be refused now; the fields are {@code settling} and {@code reason}. */
    @Transactional(readOnly = true)
    public List<Problem> problems(CardId card, List<Share> given, String reason) {
        access.require(Permission.DECIDE_WRITE_OFFS);
        return problems(card, accounts.require(card), given, reason);
    }

    /** Whether one person alone may give up so much of this customer now. */
    @Transactional(readOnly = true)
    public boolean needsSecond(CardId card, Money amount) {
        access.require(Permission.DECIDE_WRITE_OFFS);
        return limit.isBeyond(card, amount.amount());
    }

    /**
     * Gives up so much of these items: posted at once within the limit, else when a second person agrees.
     *
     * @param reason 1 to 500 characters
     * @throws LedgerRefused for the first of {@link #problems}, or when something of this customer waits to be decided
     */
    @Transactional
    public WriteOffId ask(CardId card, List<Share> given, String reason) {
        access.require(Permission.DECIDE_WRITE_OFFS);
        Currency currency = accounts.require(card);
        Standing held = standings.hold(card);
        problems(card, currency, given, reason).stream().findFirst().ifPresent(problem -> {
            throw LedgerRefused.unfit(problem);
        });
        sealed.requireUntold(card, reason);
        if (records.existsByCardIdAndState(card.value(), WriteOffState.ASKED)) {
            throw LedgerRefused.writeOffWaits();
        }
        Money amount = PostingWriteOffs.sum(given, Money.zero(currency));
        WriteOff asked = records.save(WriteOff.asked(
                records.nextNumber(), card, amount.amount(), EntryText.plain(reason), access.actor(), clock.instant()));
        records.flush();
        shares.keep(asked.id(), given);
        if (limit.isBeyond(card, amount.amount())) {
            flow.begin(asked.id(), card, asked.asker());
        } else {
            asked.posted(posting.post(asked, given, held));
            records.flush();
        }
        audit.record(
                Audited.WRITE_OFF,
                Subject.card(card),
                Map.of("event", "ASKED", "document", asked.document(), "amount", amount.text()));
        return asked.id();
    }

    private List<Problem> problems(CardId card, Currency currency, List<Share> given, String reason) {
        Money amount = PostingWriteOffs.sum(given, Money.zero(currency));
        List<Problem> problems = new ArrayList<>(posting.problems(card, amount, given));
        Reasons.problem("reason", reason).ifPresent(problems::add);
        return problems;
    }
}
