/** The pages of the demonstration. */
@NullMarked
package io.kedang.demo.web;

import org.jspecify.annotations.NullMarked;
