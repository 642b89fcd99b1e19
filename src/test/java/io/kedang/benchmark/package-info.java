/**
 * Benchmarks: programs that measure the budgets in {@code docs/performance.md} and print one table each. They assert
 * no times and are run by the Maven profile {@code benchmark} only.
 */
@NullMarked
package io.kedang.benchmark;

import org.jspecify.annotations.NullMarked;
