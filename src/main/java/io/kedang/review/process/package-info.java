@NullMarked
package io.kedang.review.process;

import org.jspecify.annotations.NullMarked;
