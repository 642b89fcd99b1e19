@NullMarked
package io.kedang.worklist.process;

import org.jspecify.annotations.NullMarked;
