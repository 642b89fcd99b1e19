package io.kedang.receivables;

import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import io.kedang.workflow.Groups;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose turn it is with a case, and what is waited for: asked by the process, so nobody's rights are. */
@Component
public class CaseParties {

    private final JdbcClient jdbc;
    private final ReceivableCaseRecords records;
    private final People people;

    CaseParties(JdbcClient jdbc, ReceivableCaseRecords records, People people) {
        this.jdbc = jdbc;
        this.records = records;
        this.people = people;
    }

    /** The salesperson who holds the card. */
    public EmployeeId collecting(CaseId id) {
        return new EmployeeId(ofCard(id, "owner"));
    }

    /** The managers of the team; the leader where there is none. */
    public String settling(CaseId id) {
        TeamId team = new TeamId(ofCard(id, "team"));
        return people.managersOf(team).isEmpty() ? Groups.LEADER : Groups.salesManagersOf(team);
    }

    /** @throws IllegalStateException when nothing is waited for */
    public LocalDate awaited(CaseId id) {
        return records.findById(id.value())
                .flatMap(ReceivableCase::awaited)
                .orElseThrow(() -> new IllegalStateException("no day is waited for in " + id));
    }

    private UUID ofCard(CaseId id, String what) {
        return jdbc.sql("select c." + what + " from card c join receivables_case r on r.card_id = c.id where r.id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(ReceivablesRefused::notFound);
    }
}
