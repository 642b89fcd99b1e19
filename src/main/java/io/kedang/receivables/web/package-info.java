@NullMarked
package io.kedang.receivables.web;

import org.jspecify.annotations.NullMarked;
