/** Pages of the monthly check. */
@NullMarked
package io.kedang.verification.web;

import org.jspecify.annotations.NullMarked;
