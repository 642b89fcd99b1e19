/** Pages of freshness. */
@NullMarked
package io.kedang.freshness.web;

import org.jspecify.annotations.NullMarked;
