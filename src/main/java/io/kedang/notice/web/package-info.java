@NullMarked
package io.kedang.notice.web;

import org.jspecify.annotations.NullMarked;
