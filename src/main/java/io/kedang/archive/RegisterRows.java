package io.kedang.archive;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the stored numbers by the indexes that serve each filter. */
@Repository
class RegisterRows {

    private static final int SERIES_LISTED = 200;
    private static final int SERIES_PROVED = 6;

    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RegisterRow> matching(RegisterFilter filter, int limit) {
        String order = filter.series().isPresent() ? "seq" : "id";
        return jdbc.sql("""
                        select id, number, series, seq, card_id, assigned_by, assigned_at, voided_by, voided_at,
                               void_reason, replaced_by
                        from archive_number where %s order by %s desc limit :limit""".formatted(conditions(filter, order), order))
                .param("series", filter.series().orElse(""))
                .param("text", filter.text())
                .param("before", filter.before().orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    List<String> series() {
        return jdbc.sql("select series from archive_series order by opened_at desc, series limit :limit")
                .param("limit", SERIES_LISTED)
                .query(String.class)
                .list();
    }

    List<SeriesProof> proofs(Optional<String> series) {
        return jdbc.sql("""
                        select s.series, s.last_seq as last, n.highest, n.count, v.voids
                        from (select series, last_seq, opened_at from archive_series
                              where %s order by opened_at desc, series limit :limit) s
                        cross join lateral (
                            select coalesce(max(seq), 0) as highest, count(*) as count
                            from archive_number where series = s.series) n
                        cross join lateral (
                            select count(*) as voids
                            from archive_number where series = s.series and voided_at is not null) v
                        order by s.opened_at desc, s.series""".formatted(series.isPresent() ? "series = :series" : "true"))
                .param("series", series.orElse(""))
                .param("limit", SERIES_PROVED)
                .query(SeriesProof.class)
                .list();
    }

    private static String conditions(RegisterFilter filter, String order) {
        List<String> conditions = new ArrayList<>();
        conditions.add(order + " < :before");
        if (filter.series().isPresent()) {
            conditions.add("series = :series");
        }
        if (!filter.text().isEmpty()) {
            conditions.add("kedang_grams(number) @> kedang_grams(:text)");
            conditions.add("strpos(kedang_normal(number), kedang_normal(:text)) > 0");
        }
        switch (filter.shown()) {
            case VALID -> conditions.add("voided_at is null");
            case VOID -> conditions.add("voided_at is not null");
            case ALL -> {}
        }
        return String.join(" and ", conditions);
    }

    private static RegisterRow row(ResultSet row) throws SQLException {
        return new RegisterRow(
                row.getLong("id"),
                new ArchiveNumber(row.getString("number")),
                row.getString("series"),
                row.getLong("seq"),
                new CardId(row.getObject("card_id", UUID.class)),
                stamp(row, "assigned").orElseThrow(),
                stamp(row, "voided"),
                Optional.ofNullable(row.getString("void_reason")),
                Optional.ofNullable(row.getString("replaced_by")));
    }

    private static Optional<Stamp> stamp(ResultSet row, String kind) throws SQLException {
        UUID by = row.getObject(kind + "_by", UUID.class);
        return by == null
                ? Optional.empty()
                : Optional.of(new Stamp(
                        new EmployeeId(by),
                        row.getObject(kind + "_at", OffsetDateTime.class).toInstant()));
    }
}
