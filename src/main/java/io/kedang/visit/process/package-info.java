/** The engine's side of return visits. */
@NullMarked
package io.kedang.visit.process;

import org.jspecify.annotations.NullMarked;
