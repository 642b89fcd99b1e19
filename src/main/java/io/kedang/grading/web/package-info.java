/** The grade of a customer on the pages. */
@NullMarked
package io.kedang.grading.web;

import org.jspecify.annotations.NullMarked;
