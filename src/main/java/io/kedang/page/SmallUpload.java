package io.kedang.page;

import org.springframework.util.unit.DataSize;

/**
 * An address that takes a file, contributed by a module as a bean. Files are refused everywhere else, and
 * documents of cards have a gate of their own.
 *
 * @param path of the POST
 * @param most that the file may have
 */
public record SmallUpload(String path, DataSize most) {}
