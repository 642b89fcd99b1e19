package io.kedang.credit;

/** Why a shipment may leave or may not. */
public enum Ground {
    WITHIN_LIMIT(true),
    /** A decision allows this one. */
    ALLOWED(true),
    BEYOND_LIMIT(false),
    ON_HOLD(false);

    private final boolean yes;

    Ground(boolean yes) {
        this.yes = yes;
    }

    public boolean isYes() {
        return yes;
    }

    public String messageKey() {
        return "credit.ground." + name();
    }
}
