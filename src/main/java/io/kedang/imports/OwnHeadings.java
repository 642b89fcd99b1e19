package io.kedang.imports;

import io.kedang.shared.EmployeeId;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person said the columns under headings are. */
@Component
class OwnHeadings {

    /** More than anyone has lists; the headings of a hostile file must not fill the table. */
    private static final int MOST = 2_000;

    private record Line(String heading, String field) {}

    private final JdbcClient jdbc;

    OwnHeadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, String> of(EmployeeId person, String kind) {
        return jdbc
                .sql("select heading, field from import_heading where person = ? and kind = ? limit " + MOST)
                .params(person.value(), kind)
                .query((row, n) -> new Line(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Line::heading, Line::field));
    }

    /** @param fields by plain spelling of the headings; the latest word counts */
    void keep(EmployeeId person, String kind, Map<String, String> fields) {
        jdbc.sql("""
                        insert into import_heading (person, kind, heading, field)
                        select :person, :kind, left(h, 200), f from unnest(:headings, :fields) as said (h, f)
                        where (select count(*) from import_heading where person = :person and kind = :kind) < :most
                        on conflict (person, kind, heading) do update set field = excluded.field""")
                .param("person", person.value())
                .param("kind", kind)
                .param("headings", fields.keySet().toArray(String[]::new))
                .param("fields", fields.values().toArray(String[]::new))
                .param("most", MOST)
                .update();
    }
}
