@NullMarked
package io.kedang.operations.web;

import org.jspecify.annotations.NullMarked;
