package io.kedang.receivables;

/** The decision table {@code processes/receivable-stage.dmn}. */
public interface Stages {

    StagePick pick(StageFacts facts);
}
