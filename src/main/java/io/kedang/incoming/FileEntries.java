package io.kedang.incoming;

import io.kedang.imports.ImportLink;
import io.kedang.imports.ImportUnit;
import io.kedang.imports.Verdict;
import io.kedang.ledger.Entries;
import io.kedang.ledger.EntryId;
import io.kedang.ledger.NewEntry;
import io.kedang.ledger.PostedEntry;
import io.kedang.ledger.Posting;
import io.kedang.ledger.Standings;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Documents of files as entries of the ledger: what it would say about them, and posting them, many at a time. */
@Component
class FileEntries {

    private static final String DUPLICATE = "ledger.entry.document.duplicate";
    private static final int AT_ONCE = 500;

    private final FileCustomers customers;
    private final Posting posting;
    private final Entries entries;
    private final Standings standings;

    FileEntries(FileCustomers customers, Posting posting, Entries entries, Standings standings) {
        this.customers = customers;
        this.posting = posting;
        this.entries = entries;
        this.standings = standings;
    }

    List<Verdict> check(EntryMaker maker, List<ImportUnit> units) {
        List<MadeEntry> made = make(maker, units);
        List<NewEntry> sound =
                made.stream().flatMap(one -> one.entry().stream()).toList();
        List<List<Problem>> said = posting.problems(sound);
        Map<EntryId, PostedEntry> there = entries.several(said.stream()
                .flatMap(List::stream)
                .filter(problem -> problem.messageKey().equals(DUPLICATE))
                .map(problem -> (EntryId) problem.arguments().get(1))
                .toList());
        Iterator<List<Problem>> next = said.iterator();
        return made.stream()
                .map(one -> one.entry().isEmpty()
                        ? new Verdict.Wrong(one.problems())
                        : new LedgerAnswer(one, next.next(), there).verdict())
                .toList();
    }

    private List<MadeEntry> make(EntryMaker maker, List<ImportUnit> units) {
        Iterator<CustomerAnswer> whom =
                customers.of(units.stream().map(ImportUnit::first).toList()).iterator();
        return units.stream()
                .map(unit -> {
                    CustomerAnswer customer = whom.next();
                    return customer.customer()
                            .map(known -> maker.make(unit, known))
                            .orElseGet(() -> MadeEntry.wrong(
                                    unit, customer.problem().stream().toList()));
                })
                .toList();
    }

    List<ImportLink> run(EntryMaker maker, List<ImportUnit> units) {
        List<NewEntry> made = make(maker, units).stream()
                .map(one -> one.entry().orElseThrow(IncomingRefused::changedMeanwhile))
                .toList();
        List<EntryId> posted = posting.postAll(made);
        List<ImportLink> links = new ArrayList<>();
        for (int n = 0; n < posted.size(); n++) {
            links.add(link(made.get(n).document(), posted.get(n)));
        }
        return links;
    }

    /** Whoever else moves money of any of these customers waits until all are posted. */
    void hold(Iterable<ImportUnit> units) {
        Set<CardId> cards = new HashSet<>();
        List<ImportUnit> batch = new ArrayList<>();
        for (ImportUnit unit : units) {
            batch.add(unit);
            if (batch.size() == AT_ONCE) {
                cards.addAll(cards(batch));
                batch.clear();
            }
        }
        cards.addAll(cards(batch));
        standings.hold(cards);
    }

    private List<CardId> cards(List<ImportUnit> units) {
        return customers.of(units.stream().map(ImportUnit::first).toList()).stream()
                .flatMap(answer -> answer.customer().stream())
                .map(FileCustomer::card)
                .toList();
    }

    static ImportLink link(String document, EntryId entry) {
        return new ImportLink(document, "/ledger/entries/" + entry);
    }

    /** Makes the entry of a document. */
    interface EntryMaker {

        MadeEntry make(ImportUnit unit, FileCustomer customer);
    }
}
