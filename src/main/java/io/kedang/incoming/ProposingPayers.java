package io.kedang.incoming;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.ledger.OpenDebits;
import io.kedang.ledger.OpenItem;
import io.kedang.shared.CardId;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes who paid bank lines and what for, for a page of lines by a number of queries that does not grow with them. */
@Service
public class ProposingPayers {

    private final FileCustomers customers;
    private final PayerAccounts accounts;
    private final OpenDebits debits;
    private final Access access;

    ProposingPayers(FileCustomers customers, PayerAccounts accounts, OpenDebits debits, Access access) {
        this.customers = customers;
        this.accounts = accounts;
        this.debits = debits;
        this.access = access;
    }

    /** Lines about which nothing can be said are left out. */
    @Transactional(readOnly = true)
    public Map<BankLineId, ProposedPayment> of(Collection<BankLine> lines) {
        access.require(Permission.IMPORT_ENTRIES);
        List<BankLine> open = lines.stream()
                .filter(line -> line.state() == BankLineState.OPEN)
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Hints hints = hints(open);
        Map<BankLineId, Candidates> candidates = new LinkedHashMap<>();
        open.forEach(line -> candidates.put(line.id(), hints.candidates(line)));
        Set<CardId> cards = new HashSet<>();
        candidates.values().forEach(one -> cards.addAll(one.cards()));
        Map<CardId, FileCustomer> known = customers.byCard(cards);
        Map<CardId, List<OpenItem>> owed = debits.of(known.keySet());
        Map<BankLineId, ProposedPayment> proposals = new LinkedHashMap<>();
        open.forEach(line -> candidates
                .get(line.id())
                .best(line, known)
                .ifPresent(best -> proposals.put(line.id(), new Covering(line, owed).of(best))));
        return proposals;
    }

    /** What a customer whom a person has named would pay with the line. */
    @Transactional(readOnly = true)
    public Optional<ProposedPayment> of(BankLine line, CardId card) {
        access.require(Permission.IMPORT_ENTRIES);
        Map<CardId, FileCustomer> known = customers.byCard(List.of(card));
        return Optional.ofNullable(known.get(card)).map(customer -> new Covering(line, debits.of(known.keySet()))
                .of(new Candidates.Best(customer, Set.of(), List.of())));
    }

    private Hints hints(List<BankLine> lines) {
        List<String> words = lines.stream()
                .flatMap(line -> ReferenceWords.of(line).stream())
                .distinct()
                .toList();
        List<String> names = lines.stream()
                .map(BankLine::payer)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return new Hints(
                accounts.of(lines.stream()
                        .map(BankLine::blind)
                        .filter(blind -> blind != null)
                        .map(ByteBuffer::wrap)
                        .distinct()
                        .toList()),
                customers.byName(names),
                customers.byNumber(words),
                debits.ofDocuments(words),
                debits.ofAmounts(lines.stream()
                        .map(line -> line.amount().amount())
                        .distinct()
                        .toList()));
    }
}
