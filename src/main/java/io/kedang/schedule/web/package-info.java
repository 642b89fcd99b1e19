/** The page on which an administrator sets how often things fall due. */
@NullMarked
package io.kedang.schedule.web;

import org.jspecify.annotations.NullMarked;
