package io.kedang.schedule;

/** The port to the process that plans and begins: once more today, as soon as this transaction has committed. */
public interface PlanningSoon {

    void soon();
}
