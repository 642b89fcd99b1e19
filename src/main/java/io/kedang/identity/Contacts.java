package io.kedang.identity;

import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people are written to: active ones with an address. For what writes to them, not for pages. */
@Component
@Transactional(readOnly = true)
public class Contacts {

    private static final String REACHABLE = """
            select id, name, email, language from employee where active and email is not null and btrim(email) <> ''""";

    private final JdbcClient jdbc;

    Contacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Contact> of(EmployeeId person) {
        return of(List.of(person)).stream().findFirst();
    }

    /** Those of the people who can be written to, in one query. */
    public List<Contact> of(Collection<EmployeeId> people) {
        return jdbc.sql(REACHABLE + " and id = any(:people)")
                .param("people", people.stream().map(EmployeeId::value).toArray(UUID[]::new))
                .query((row, number) -> contact(row))
                .list();
    }

    /** Everyone who can be written to, in the order of their ids. @param after where the chunk before ended */
    public List<Contact> chunk(Optional<EmployeeId> after, int atMost) {
        return jdbc.sql(REACHABLE + " and id > :after order by id limit :most")
                .param("after", after.map(EmployeeId::value).orElse(new UUID(0, 0)))
                .param("most", atMost)
                .query((row, number) -> contact(row))
                .list();
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new EmployeeId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email").strip(),
                Optional.ofNullable(row.getString("language")).map(Locale::forLanguageTag));
    }
}
