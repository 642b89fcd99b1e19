package io.kedang.receivables;

import io.kedang.ledger.Entries;
import io.kedang.ledger.OpenItem;
import io.kedang.ledger.Share;
import io.kedang.ledger.Side;
import io.kedang.ledger.WriteOffDecided;
import io.kedang.ledger.WriteOffId;
import io.kedang.ledger.WriteOffs;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has written off what is overdue in a case. What is posted ends the case like a payment; when the second person says
 * no, or something is overdue still, the case goes on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseWriteOffs implements WriteOffDecided {

    private final WriteOffs writeOffs;
    private final Entries entries;
    private final ReceivableCaseRecords records;
    private final ArrearsNow arrears;
    private final CaseMoves moves;
    private final KeepingCases keeping;
    private final CaseDays days;

    CaseWriteOffs(
            WriteOffs writeOffs,
            Entries entries,
            ReceivableCaseRecords records,
            ArrearsNow arrears,
            CaseMoves moves,
            KeepingCases keeping,
            CaseDays days) {
        this.writeOffs = writeOffs;
        this.entries = entries;
        this.records = records;
        this.arrears = arrears;
        this.moves = moves;
        this.keeping = keeping;
        this.days = days;
    }

    /**
     * Asks for everything that is overdue today.
     *
     * @param about its process waits for the outcome already
     * @throws ReceivablesRefused while the customer has paid something that is allocated to nothing (409): it would be
     *     given away twice
     */
    void ask(ReceivableCase about, Reason why) {
        List<OpenItem> open = entries.openItems(about.card());
        if (open.stream().anyMatch(item -> item.side() == Side.CREDIT)) {
            throw ReceivablesRefused.unallocated();
        }
        List<Share> given = overdue(open);
        Money sum = given.stream()
                .map(Share::amount)
                .reduce(Money.zero(about.overdue().currency()), Money::plus);
        boolean second = writeOffs.needsSecond(about.card(), sum);
        about.writeOffAsked(writeOffs.ask(about.card(), given, why.text()).value());
        if (about.step() == CaseStep.WRITING_OFF && !second) {
            goOn(about);
        } else {
            records.save(about);
        }
    }

    private List<Share> overdue(List<OpenItem> open) {
        return open.stream()
                .filter(item -> item.side() == Side.DEBIT && item.dueOn().isBefore(days.today()))
                .map(item -> new Share(item.id(), item.open()))
                .toList();
    }

    @Override
    public void decided(WriteOffId writeOff, CardId card, boolean posted) {
        records.findOpenForUpdate(List.of(card.value())).stream()
                .filter(about -> about.step() == CaseStep.WRITING_OFF)
                .filter(about ->
                        about.writeOff().filter(writeOff.value()::equals).isPresent())
                .forEach(about -> {
                    if (posted) {
                        goOn(about);
                    } else {
                        about.backToLeader();
                        keeping.note(about, CaseNews.of(CaseHappening.WRITE_OFF_REFUSED));
                        keeping.moved(about);
                    }
                });
    }

    /** Not everything was written off: more has become overdue meanwhile. */
    private void goOn(ReceivableCase about) {
        moves.pickAnew(about, arrears.of(about.card()));
        keeping.moved(about);
    }
}
