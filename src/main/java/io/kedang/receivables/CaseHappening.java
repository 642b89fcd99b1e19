package io.kedang.receivables;

/** What happens to cases. The names are stored; the texts are {@code receivables.happened.<name>}. */
public enum CaseHappening {
    OPENED,
    /** A payment was taken back: what had been paid is owed again. */
    REOPENED,
    /** Days, amount or what was tried in vain took it on. */
    MOVED_ON,
    /** A payment took it back. */
    MOVED_BACK,
    LETTER_SENT,
    LETTER_IN_VAIN,
    PAID_PARTLY,
    NOT_MET,
    REFUSED,
    DISPUTED,
    PROMISED,
    PROMISE_KEPT,
    PROMISE_BROKEN,
    PLANNED,
    INSTALMENT_KEPT,
    INSTALMENT_BROKEN,
    HELD,
    HOLD_OVER,
    PASSED_TO_LEADER,
    TIME_GIVEN,
    TIME_OVER,
    HANDED_TO_LAW,
    LAW_OVER,
    WRITE_OFF_ASKED,
    WRITE_OFF_REFUSED,
    WRITTEN_OFF,
    CLEARED;

    /** What may come of a visit that brought no promise. */
    public boolean isFruitless() {
        return this == NOT_MET || this == REFUSED || this == DISPUTED;
    }
}
