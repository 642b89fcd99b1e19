/** The engine's side of the schedules: the delegates of {@code daily-schedules}. */
@NullMarked
package io.kedang.schedule.process;

import org.jspecify.annotations.NullMarked;
