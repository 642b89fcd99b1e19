package io.kedang.card;

/** What a reviewer remarked on one field. */
public record Remark(String path, String text) {}
