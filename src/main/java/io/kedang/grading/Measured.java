package io.kedang.grading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure by which a table draws a line.
 *
 * @param name by which the table asks for it
 * @param value empty when it is not known
 * @param margin how far beyond the line is clearly beyond
 */
record Measured(String name, Optional<BigDecimal> value, BigDecimal margin) {}
