/** The engine's side of {@code credit-limit}, {@code over-limit} and {@code daily-credit}, and the rules on limits. */
@NullMarked
package io.kedang.credit.process;

import org.jspecify.annotations.NullMarked;
