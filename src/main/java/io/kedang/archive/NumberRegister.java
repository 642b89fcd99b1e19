package io.kedang.archive;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.Cards;
import io.kedang.identity.People;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of archive numbers: every number ever assigned, void ones with their reason. */
@Service
@Transactional(readOnly = true)
public class NumberRegister {

    static final int PAGE = 25;

    private final RegisterRows rows;
    private final Cards cards;
    private final People people;
    private final Access access;

    NumberRegister(RegisterRows rows, Cards cards, People people, Access access) {
        this.rows = rows;
        this.cards = cards;
        this.people = people;
        this.access = access;
    }

    /** Numbers that match, newest first, 25 a page. */
    public RegisterPage page(RegisterFilter filter) {
        access.require(Permission.READ_NUMBERS);
        List<RegisterRow> found = rows.matching(filter, PAGE + 1);
        List<RegisterRow> shown = found.subList(0, Math.min(PAGE, found.size()));
        Optional<Long> next =
                found.size() > PAGE ? Optional.of(shown.get(PAGE - 1).place(filter)) : Optional.empty();
        return new RegisterPage(entries(shown), next);
    }

    /** The series in which numbers were assigned, the latest opened first, at most 200. */
    public List<String> series() {
        access.require(Permission.READ_NUMBERS);
        return rows.series();
    }

    /** The proof of one series; of the latest six when none is named. */
    public List<SeriesProof> proofs(Optional<String> series) {
        access.require(Permission.READ_NUMBERS);
        return rows.proofs(series);
    }

    private List<RegisterEntry> entries(List<RegisterRow> shown) {
        Map<CardId, String> customers = access.sight().all()
                ? cards.names(shown.stream().map(RegisterRow::card).collect(Collectors.toSet()))
                : Map.of();
        Map<EmployeeId, String> names = people.names(peopleIn(shown));
        return shown.stream()
                .map(row -> row.entry(Optional.ofNullable(customers.get(row.card())), names))
                .toList();
    }

    private static Set<EmployeeId> peopleIn(List<RegisterRow> shown) {
        Set<EmployeeId> ids = new HashSet<>();
        for (RegisterRow row : shown) {
            ids.add(row.assigned().by());
            row.voided().ifPresent(stamp -> ids.add(stamp.by()));
        }
        return ids;
    }
}
