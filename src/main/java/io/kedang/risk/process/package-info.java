/** The engine's side of {@code risk-watch}, {@code risk-visit} and {@code daily-watches}. */
@NullMarked
package io.kedang.risk.process;

import org.jspecify.annotations.NullMarked;
