@NullMarked
package io.kedang.change.process;

import org.jspecify.annotations.NullMarked;
