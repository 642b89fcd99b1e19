package io.kedang.imports;

import io.kedang.imports.file.FileShape;

/** What is kept of a file beside its rows. */
record BroughtFile(String name, long size, byte[] sha256, FileShape shape, int rows) {}
