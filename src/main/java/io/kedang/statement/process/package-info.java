/** The engine's side of {@code statement-objection}. */
@NullMarked
package io.kedang.statement.process;

import org.jspecify.annotations.NullMarked;
