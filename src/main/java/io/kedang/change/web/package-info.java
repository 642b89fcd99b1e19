@NullMarked
package io.kedang.change.web;

import org.jspecify.annotations.NullMarked;
