package io.kedang.workflow;

/**
 * The engine's jobs in numbers.
 *
 * @param due to be run now
 * @param later due in the future, such as reminders of open tasks
 * @param running taken by a worker
 * @param retrying have failed and will be tried again by themselves
 * @param failed are not tried any more, until someone retries them
 */
public record JobCounts(long due, long later, long running, long retrying, long failed) {}
