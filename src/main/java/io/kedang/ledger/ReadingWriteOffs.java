package io.kedang.ledger;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The write-offs of customers whose ledger the person who acts sees. */
@Component
@Transactional(readOnly = true)
public class ReadingWriteOffs {

    private static final int MOST = 20;

    private final WriteOffRecords records;
    private final WriteOffShares shares;
    private final OwnAccounts accounts;
    private final People people;
    private final Access access;

    ReadingWriteOffs(
            WriteOffRecords records, WriteOffShares shares, OwnAccounts accounts, People people, Access access) {
        this.records = records;
        this.shares = shares;
        this.accounts = accounts;
        this.people = people;
        this.access = access;
    }

    /** @throws LedgerRefused when unknown or out of reach */
    public WriteOffView get(WriteOffId id) {
        access.require(Permission.SEE_LEDGER);
        WriteOff writeOff = records.findById(id.value()).orElseThrow(LedgerRefused::noEntry);
        return view(writeOff, accounts.require(writeOff.card()), names(List.of(writeOff)));
    }

    /** The latest first, at most 20, without their shares. */
    public List<WriteOffView> of(CardId card) {
        access.require(Permission.SEE_LEDGER);
        Currency currency = accounts.require(card);
        List<WriteOff> all = records.findByCardIdOrderByAskedAtDesc(card.value(), Limit.of(MOST));
        Map<EmployeeId, String> names = names(all);
        return all.stream().map(one -> one.view(currency, List.of(), names)).toList();
    }

    private WriteOffView view(WriteOff writeOff, Currency currency, Map<EmployeeId, String> names) {
        return writeOff.view(currency, shares.shown(writeOff.id(), currency), names);
    }

    private Map<EmployeeId, String> names(List<WriteOff> all) {
        return people.names(all.stream().flatMap(WriteOff::persons).distinct().toList());
    }
}
