/** The pages of credit: may this ship, limits, holds, what left beyond them. */
@NullMarked
package io.kedang.credit.web;

import org.jspecify.annotations.NullMarked;
