package io.kedang.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Until which day the books are closed. */
@Component
class BooksClosed {

    private static final String SELECT = "select closed_through from ledger_books";

    private final JdbcClient jdbc;

    BooksClosed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while no month was ever closed. */
    Optional<LocalDate> through() {
        return read(SELECT);
    }

    /** Likewise; nobody closes or opens a month until the transaction ends. Many can hold them so at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LocalDate> hold() {
        return read(SELECT + " for share");
    }

    /** Likewise, for closing or opening one: waits until all are done who post. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LocalDate> holdAlone() {
        return read(SELECT + " for update");
    }

    void keep(LocalDate through) {
        jdbc.sql("update ledger_books set closed_through = ?").param(through).update();
    }

    private Optional<LocalDate> read(String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }
}
