/** The engine's side of {@code write-off}. */
@NullMarked
package io.kedang.ledger.process;

import org.jspecify.annotations.NullMarked;
