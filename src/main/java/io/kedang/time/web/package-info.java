/** The page on which an administrator keeps the business calendar. */
@NullMarked
package io.kedang.time.web;

import org.jspecify.annotations.NullMarked;
