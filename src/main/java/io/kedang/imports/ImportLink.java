package io.kedang.imports;

/** Where to see what a document became. @param label its number or name @param href within the application */
public record ImportLink(String label, String href) {}
