package io.kedang.imports;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What documents of files became. */
@Component
public class Results {

    /** @param row the first row of the document */
    public record Result(int row, ImportLink link, boolean already) {}

    private final JdbcClient jdbc;

    Results(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param links where to see each of the documents, in their order */
    static List<Result> posted(List<ImportUnit> units, List<ImportLink> links) {
        return IntStream.range(0, units.size())
                .mapToObj(n -> new Result(units.get(n).number(), links.get(n), false))
                .toList();
    }

    void clear(ImportId id) {
        jdbc.sql("delete from import_result where import = ?").param(id.value()).update();
    }

    void add(ImportId id, List<Result> results) {
        if (results.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into import_result (import, row_number, outcome, label, href)
                        select :import, n, case when a then 'ALREADY' else 'POSTED' end, l, h
                        from unnest(:rows, :already, :labels, :links) as r (n, a, l, h)
                        on conflict do nothing""")
                .param("import", id.value())
                .param("rows", results.stream().map(Result::row).toArray(Integer[]::new))
                .param("already", results.stream().map(Result::already).toArray(Boolean[]::new))
                .param(
                        "labels",
                        results.stream().map(result -> result.link().label()).toArray(String[]::new))
                .param(
                        "links",
                        results.stream().map(result -> result.link().href()).toArray(String[]::new))
                .update();
    }

    List<Result> beyond(ImportId id, int row, int most) {
        return jdbc.sql("""
                        select row_number, label, href, outcome = 'ALREADY' from import_result
                        where import = ? and row_number > ? order by row_number limit ?""")
                .params(id.value(), row, most)
                .query((line, n) -> new Result(
                        line.getInt(1), new ImportLink(line.getString(2), line.getString(3)), line.getBoolean(4)))
                .list();
    }
}
