/** The engine's side of {@code receivable-followup}, {@code daily-receivables} and {@code receivable-stage}. */
@NullMarked
package io.kedang.receivables.process;

import org.jspecify.annotations.NullMarked;
