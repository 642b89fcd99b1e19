package io.kedang.imports;

import io.kedang.access.Actor;
import io.kedang.imports.file.FileShape;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of files that were brought in. */
@Component
class ImportFiles {

    private static final String SELECT = """
            select f.*, coalesce(p.alive_until > clock_timestamp(), false) as alive, coalesce(p.done, 0) as done
            from import_file f left join import_progress p on p.import = f.id and p.run = f.run
            """;

    private final JdbcClient jdbc;
    private final ImportJson json;

    ImportFiles(JdbcClient jdbc, ImportJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(ImportId id, String kind, BroughtFile file, Actor by, Instant at) {
        jdbc.sql("""
                        insert into import_file (id, kind, file_name, size, sha256, shape, rows,
                            brought_by, brought_acted_by, brought_at, state)
                        values (:id, :kind, :name, :size, :sha256, cast(:shape as jsonb), :rows,
                            :by, :actedBy, :at, 'READ')""")
                .param("id", id.value())
                .param("kind", kind)
                .param("name", file.name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("shape", json.write(file.shape()))
                .param("rows", file.rows())
                .param("by", by.id().value())
                .param("actedBy", by.by().map(EmployeeId::value).orElse(null))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<ImportFile> find(ImportId id) {
        return jdbc.sql(SELECT + "where f.id = ?")
                .param(id.value())
                .query(this::file)
                .optional();
    }

    /** The same bytes of the same kind, run before; the last of them. */
    Optional<ImportFile> sameRunBefore(ImportId id) {
        return jdbc.sql(SELECT + """
                        join import_file this on this.id = ? and this.kind = f.kind and this.sha256 = f.sha256
                        where f.id <> this.id and f.posted > 0
                        order by f.ended_at desc nulls last, f.id limit 1""").param(id.value()).query(this::file).optional();
    }

    /** The latest first. @param before the moment and id of the last one seen */
    List<ImportFile> latest(Collection<String> kinds, Optional<Instant> before, int most) {
        return jdbc.sql(SELECT + """
                        where f.kind = any(:kinds) and f.brought_at < :before
                        order by f.brought_at desc, f.id limit :most""")
                .param("kinds", kinds.toArray(String[]::new))
                .param("before", before.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(FAR))
                .param("most", most)
                .query(this::file)
                .list();
    }

    private static final OffsetDateTime FAR = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private ImportFile file(ResultSet row, int number) throws SQLException {
        return new ImportFile(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("kind"),
                row.getString("file_name"),
                json.read(row.getString("shape"), FileShape.class),
                row.getInt("rows"),
                new EmployeeId(row.getObject("brought_by", UUID.class)),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                ImportState.valueOf(row.getString("state")),
                row.getBoolean("alive"),
                row.getInt("done"),
                text(row, "mapping").map(text -> json.read(text, Mapping.class)),
                new ImportFile.Counts(
                        row.getInt("units"),
                        row.getInt("fine"),
                        row.getInt("already"),
                        row.getInt("wrong"),
                        row.getInt("posted")),
                text(row, "mode").map(ImportMode::valueOf),
                Optional.ofNullable(row.getObject("run_by", UUID.class)).map(EmployeeId::new),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("up_to_row"),
                said(row));
    }

    private Optional<ImportFile.Said> said(ResultSet row) throws SQLException {
        @Nullable String key = row.getString("said_key");
        return key == null
                ? Optional.empty()
                : Optional.of(new ImportFile.Said(key, json.arguments(row.getString("said"))));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
