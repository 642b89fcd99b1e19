package io.kedang.card;

import java.io.InputStream;

/** A document with its bytes. */
public record DocumentContent(Document document, InputStream stream) {}
