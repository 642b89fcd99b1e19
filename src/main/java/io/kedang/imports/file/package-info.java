/** Spreadsheets and text files as rows of cells: read without trust, written without harm. */
@NullMarked
package io.kedang.imports.file;

import org.jspecify.annotations.NullMarked;
