package io.kedang.incoming;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.Posting;
import io.kedang.ledger.Settling;
import io.kedang.ledger.Standings;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person decides what bank lines are: receipts of customers, each posted once, or something else. */
@Service
public class DecidingLines {

    /** What numbers receipts to which the bank has given no number. */
    private static final String BANK = "BANK";

    private static final int LONGEST_REASON = 500;

    private final BankLines lines;
    private final PayerAccounts payers;
    private final Standings standings;
    private final Posting posting;
    private final Entries entries;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    DecidingLines(
            BankLines lines,
            PayerAccounts payers,
            Standings standings,
            Posting posting,
            Entries entries,
            Access access,
            Audit audit,
            Clock clock) {
        this.lines = lines;
        this.payers = payers;
        this.standings = standings;
        this.posting = posting;
        this.entries = entries;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What would be refused about posting the line so; the fields are those of {@link NewEntry}. */
    @Transactional(readOnly = true)
    public List<Problem> problems(BankLineId id, Accepted accepted) {
        access.require(Permission.IMPORT_ENTRIES);
        return posting.problems(entry(lines.find(id).orElseThrow(IncomingRefused::noLine), accepted));
    }

    /**
     * Posts the line as a receipt of the customer.
     *
     * @throws IncomingRefused when it is decided already
     * @throws io.kedang.ledger.LedgerRefused when the ledger does not take it
     */
    @Transactional
    public EntryId accept(BankLineId id, Accepted accepted) {
        access.require(Permission.IMPORT_ENTRIES);
        standings.hold(accepted.card());
        BankLine line = held(id, BankLineState.OPEN);
        EntryId entry = posting.post(entry(line, accepted));
        lines.decide(id, decision(BankLineState.POSTED, Optional.of(accepted.card()), Optional.of(entry), "", false));
        if (line.blind() != null) {
            payers.remember(line.blind(), accepted.card(), line.day());
        }
        audit.record(
                Audited.BANK_LINE_DECIDED,
                Subject.card(accepted.card()),
                Map.of("line", id.toString(), "entry", entry.toString()));
        return entry;
    }

    /**
     * The line is no customer's payment, or was posted otherwise.
     *
     * @param reason up to 500 characters, may be empty
     * @throws IncomingRefused when it is decided already, or the reason is too long
     */
    @Transactional
    public void setAside(BankLineId id, String reason) {
        access.require(Permission.IMPORT_ENTRIES);
        if (reason.strip().length() > LONGEST_REASON) {
            throw IncomingRefused.reasonTooLong(LONGEST_REASON);
        }
        held(id, BankLineState.OPEN);
        decided(id, decision(BankLineState.ASIDE, Optional.empty(), Optional.empty(), reason.strip(), false));
    }

    /**
     * The line is to be decided anew: it was set aside, or its receipt was reversed.
     *
     * @throws IncomingRefused when it is open already, or its receipt stands
     */
    @Transactional
    public void takeUpAgain(BankLineId id) {
        access.require(Permission.IMPORT_ENTRIES);
        Optional<CardId> card = lines.find(id).flatMap(BankLine::card);
        card.ifPresent(standings::hold);
        BankLine line = lines.hold(id).orElseThrow(IncomingRefused::noLine);
        if (line.state() == BankLineState.POSTED) {
            EntryId entry = line.entry().orElseThrow();
            if (entries.get(entry).reversal().isEmpty()) {
                throw IncomingRefused.stands();
            }
            if (line.blind() != null) {
                payers.forget(line.blind(), line.card().orElseThrow());
            }
        } else if (line.state() != BankLineState.ASIDE) {
            throw IncomingRefused.decided();
        }
        decided(
                id,
                decision(
                        BankLineState.OPEN,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        line.state() == BankLineState.POSTED));
    }

    private BankLine held(BankLineId id, BankLineState state) {
        return lines.hold(id)
                .filter(line -> line.state() == state)
                .orElseThrow(() -> lines.find(id).isEmpty() ? IncomingRefused.noLine() : IncomingRefused.decided());
    }

    private void decided(BankLineId id, BankDecision decision) {
        lines.decide(id, decision);
        audit.record(
                Audited.BANK_LINE_DECIDED,
                Subject.of("bank-line", id),
                Map.of("state", decision.state().name()));
    }

    private BankDecision decision(
            BankLineState state, Optional<CardId> card, Optional<EntryId> entry, String reason, boolean again) {
        return new BankDecision(state, card, entry, reason, again, access.actor(), clock.instant());
    }

    /**
     * The bank's number is a number of receipts as any other, so that one that was typed in by hand is recognised. A
     * number that was used up by a reversed receipt is told apart.
     */
    private static NewEntry entry(BankLine line, Accepted accepted) {
        boolean numbered = !line.serial().isEmpty();
        String number = numbered
                ? line.serial()
                : line.day() + "-" + line.id().toString().substring(0, 13);
        return new NewEntry(
                accepted.card(),
                EntryKind.RECEIPT,
                numbered ? EntryKind.RECEIPT.usualSource() : BANK,
                line.attempts() == 0 ? number : number + "/" + (line.attempts() + 1),
                line.day(),
                accepted.postedOn().orElse(line.day()),
                line.amount(),
                List.of(),
                line.reference(),
                accepted.settling());
    }

    /** @param postedOn the day for which it counts; the bank's day when empty */
    public record Accepted(CardId card, Settling settling, Optional<LocalDate> postedOn) {}
}
