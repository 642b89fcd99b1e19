@NullMarked
package io.kedang.worklist.web;

import org.jspecify.annotations.NullMarked;
