package io.kedang.catalogue;

/** One entry of a category list. @param active whether it can still be chosen */
public record Code(String code, String label, boolean active) {}
