package io.kedang.page;

import java.io.Closeable;

/** The rows of a {@link TableFile}, one after the other. */
public interface TableRows extends Closeable {

    /** @param cells {@link String}, {@link Integer}, {@link Long}, {@link java.math.BigDecimal} or {@link java.time.LocalDate} */
    void add(Object... cells);
}
