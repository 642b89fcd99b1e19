package io.kedang.imports;

import io.kedang.imports.ImportFile.Said;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is wrong with the rows of files. */
@Component
public class Findings {

    /** Of one row; who mends these mends the row. */
    private static final int MOST_PER_ROW = 8;

    private final JdbcClient jdbc;
    private final ImportJson json;

    Findings(JdbcClient jdbc, ImportJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void clear(ImportId id) {
        jdbc.sql("delete from import_finding where import = ?")
                .param(id.value())
                .update();
    }

    void add(ImportId id, Collection<RowProblem> problems) {
        Map<Integer, Integer> perRow = new HashMap<>();
        List<RowProblem> some = problems.stream()
                .filter(problem -> perRow.merge(problem.row(), 1, Integer::sum) <= MOST_PER_ROW)
                .toList();
        if (some.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into import_finding (import, row_number, position, field, message_key, arguments)
                        select :import, n, row_number() over (partition by n order by o), f, k, cast(a as jsonb)
                        from unnest(:rows, :fields, :keys, :arguments) with ordinality as found (n, f, k, a, o)
                        on conflict do nothing""")
                .param("import", id.value())
                .param("rows", some.stream().map(RowProblem::row).toArray(Integer[]::new))
                .param("fields", some.stream().map(RowProblem::column).toArray(String[]::new))
                .param("keys", some.stream().map(RowProblem::messageKey).toArray(String[]::new))
                .param(
                        "arguments",
                        some.stream()
                                .map(problem -> json.arguments(problem.arguments()))
                                .toArray(String[]::new))
                .update();
    }

    /** What is wrong most often, with the first rows where it is. */
    List<Group> groups(ImportId id) {
        return jdbc.sql("""
                        select field, message_key, count(*) as times, min(arguments::text) as arguments,
                            count(distinct arguments) = 1 as alike,
                            (array_agg(row_number order by row_number))[1:5] as first
                        from import_finding where import = ?
                        group by field, message_key order by times desc, field, message_key limit 50""")
                .param(id.value())
                .query((row, n) -> new Group(
                        row.getString("field"),
                        new Said(row.getString("message_key"), json.arguments(row.getString("arguments"))),
                        row.getInt("times"),
                        List.of((Integer[]) row.getArray("first").getArray())))
                .list();
    }

    /** Problems of rows beyond one, in their order; of the first so many rows. */
    List<RowProblem> beyond(ImportId id, int row, int most) {
        return jdbc.sql("""
                        select row_number, field, message_key, arguments from import_finding
                        where import = :id and row_number > :row
                            and row_number in (select distinct row_number from import_finding
                                where import = :id and row_number > :row order by row_number limit :most)
                        order by row_number, position""")
                .param("id", id.value())
                .param("row", row)
                .param("most", most)
                .query((line, n) -> new RowProblem(
                        line.getInt(1), line.getString(2), line.getString(3), json.arguments(line.getString(4))))
                .list();
    }

    /** Problems by row, of the rows from one to another. */
    Map<Integer, List<RowProblem>> between(ImportId id, int first, int last) {
        Map<Integer, List<RowProblem>> byRow = new HashMap<>();
        jdbc.sql("""
                        select row_number, field, message_key, arguments from import_finding
                        where import = ? and row_number between ? and ? order by row_number, position""")
                .params(id.value(), first, last)
                .query((line, n) -> new RowProblem(
                        line.getInt(1), line.getString(2), line.getString(3), json.arguments(line.getString(4))))
                .list()
                .forEach(problem -> byRow.computeIfAbsent(problem.row(), row -> new ArrayList<>())
                        .add(problem));
        return byRow;
    }

    /** The same thing wrong in several rows. @param problem as it is said of one of them */
    public record Group(String field, Said problem, int times, List<Integer> firstRows) {}
}
