/** Pages of the archive: register of numbers, place of the paper, folder label. */
@NullMarked
package io.kedang.archive.web;

import org.jspecify.annotations.NullMarked;
