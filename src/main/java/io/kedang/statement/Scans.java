package io.kedang.statement;

import io.kedang.secrecy.Sealing;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What customers signed, sealed. */
@Component("statementScans")
class Scans {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final StatementSettings settings;

    Scans(JdbcClient jdbc, Sealing sealing, StatementSettings settings) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.settings = settings;
    }

    /** @throws StatementRefused when it is larger than what is taken */
    ScanId add(StatementId statement, Scan scan) {
        if (scan.content().length > settings.scan().toBytes()) {
            throw StatementRefused.scanTooLarge(settings.scan().toMegabytes());
        }
        ScanId id = ScanId.random();
        jdbc.sql("insert into statement_scan (id, statement, media_type, size, sealed) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        statement.value(),
                        scan.mediaType(),
                        scan.content().length,
                        sealing.seal(place(id), scan.content()))
                .update();
        return id;
    }

    /** Of this statement and no other. */
    Optional<Scan> find(StatementId statement, ScanId id) {
        return jdbc.sql("select media_type, sealed from statement_scan where id = ? and statement = ?")
                .params(id.value(), statement.value())
                .query((row, n) ->
                        new Scan(row.getString("media_type"), sealing.open(place(id), row.getBytes("sealed"))))
                .optional();
    }

    private static String place(ScanId id) {
        return "statement_scan|" + id;
    }
}
