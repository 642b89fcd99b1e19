/** The pages of risk watches. */
@NullMarked
package io.kedang.risk.web;

import org.jspecify.annotations.NullMarked;
