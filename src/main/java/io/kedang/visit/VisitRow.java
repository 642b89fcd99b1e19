package io.kedang.visit;

import io.kedang.card.Section;
import io.kedang.identity.DepartmentId;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How rows of the table {@code visit} are read. */
final class VisitRow {

    /** Of the visit {@code v} and its card {@code c}. */
    static final String SELECT = "select v.*, c.name as customer from visit v join card c on c.id = v.card ";

    private VisitRow() {}

    static Visit visit(ResultSet row, int number) throws SQLException {
        boolean handedIn = row.getObject("handed_in_at") != null;
        boolean collated = row.getObject("collated_at") != null;
        return new Visit(
                new VisitId(row.getObject("id", UUID.class)),
                new CardId(row.getObject("card", UUID.class)),
                row.getString("customer"),
                new TeamId(row.getObject("team", UUID.class)),
                VisitState.valueOf(row.getString("state")),
                row.getObject("due_on", LocalDate.class),
                person(row, "planned_by"),
                row.getString("purpose"),
                row.getInt("postponed"),
                handedIn ? Optional.of(report(row)) : Optional.empty(),
                handedIn ? Optional.of(done(row, "handed_in")) : Optional.empty(),
                Optional.ofNullable(row.getObject("department", UUID.class)).map(DepartmentId::new),
                collated ? Optional.of(collation(row)) : Optional.empty(),
                collated ? Optional.of(done(row, "collated")) : Optional.empty());
    }

    private static VisitReport report(ResultSet row) throws SQLException {
        return new VisitReport(
                row.getObject("visited_on", LocalDate.class),
                Means.valueOf(row.getString("means")),
                row.getString("met_name"),
                row.getString("met_position"),
                row.getInt("satisfaction"),
                row.getString("cooperation"),
                row.getString("needs"),
                row.getString("competitors"),
                row.getString("complaints"),
                sections(row, "confirmed"),
                Optional.ofNullable(row.getObject("next_on", LocalDate.class)));
    }

    private static Collation collation(ResultSet row) throws SQLException {
        return new Collation(
                row.getString("collation_note"), sections(row, "confirmed_later"), row.getBoolean("outdated_gone"));
    }

    /** @param verb of the columns: {@code <verb>_by}, {@code <verb>_deputy}, {@code <verb>_at} */
    static Done done(ResultSet row, String verb) throws SQLException {
        return new Done(
                person(row, verb + "_by").orElseThrow(),
                person(row, verb + "_deputy"),
                row.getTimestamp(verb + "_at").toInstant());
    }

    static Optional<EmployeeId> person(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(EmployeeId::new);
    }

    private static Set<Section> sections(ResultSet row, String column) throws SQLException {
        Array names = row.getArray(column);
        return Arrays.stream((String[]) names.getArray())
                .map(Section::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Section.class)));
    }

    static String[] names(Set<Section> sections) {
        return sections.stream().map(Section::name).sorted().toArray(String[]::new);
    }
}
