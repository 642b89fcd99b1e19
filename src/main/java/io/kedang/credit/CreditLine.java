package io.kedang.credit;

import io.kedang.shared.CardId;

/**
 * A row of a list: a {@link Hold}, a {@link Proposal}, an {@link Answer}, or an {@link OverrunLine}.
 *
 * @param name the customer's
 */
public record CreditLine<T>(CardId card, String name, T what, CreditCursor cursor) {}
