package io.kedang.ledger;

import io.kedang.shared.Money;

/** So much of an item is given up. @param item as it stands now */
public record WriteOffShare(OpenItem item, Money amount) {}
