package io.kedang.worklist;

/** How many tasks are open at one step of a process. @param late how many of them are past their due time */
public record StepLoad(String processKey, String step, int open, int late) {}
