/** The pages of return visits. */
@NullMarked
package io.kedang.visit.web;

import org.jspecify.annotations.NullMarked;
