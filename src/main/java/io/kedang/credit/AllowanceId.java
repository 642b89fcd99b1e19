package io.kedang.credit;

import java.util.UUID;

/** The identity of a shipment that was allowed by a decision. */
public record AllowanceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
