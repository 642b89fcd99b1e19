/** The engine's side of grading: the decision tables, and the nightly end of overrides. */
@NullMarked
package io.kedang.grading.process;

import org.jspecify.annotations.NullMarked;
