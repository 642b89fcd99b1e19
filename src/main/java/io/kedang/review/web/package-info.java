@NullMarked
package io.kedang.review.web;

import org.jspecify.annotations.NullMarked;
