/** The engine's side of the monthly check. */
@NullMarked
package io.kedang.verification.process;

import org.jspecify.annotations.NullMarked;
