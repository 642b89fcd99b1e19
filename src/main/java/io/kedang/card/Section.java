package io.kedang.card;

/**
 * The sections of the card, in the order of the paper form (source: 002, 客户档案卡). Some repeat: a row for each
 * year, product or principal.
 */
public enum Section {
    BASICS("basics", 1),
    ADDRESS("address", 1),
    CATEGORY("category", 1),
    TRADE("trade", 1),
    SALES("sales", 3),
    SHARES("shares", 10),
    ASSESSMENT("assessment", 1),
    PRINCIPALS("principals", 8),
    RELATION("relation", 1),
    CONSENT("consent", 1);

    private final String key;
    private final int maxRows;

    Section(String key, int maxRows) {
        this.key = key;
        this.maxRows = maxRows;
    }

    /** The first part of the paths of its fields. */
    public String key() {
        return key;
    }

    public int maxRows() {
        return maxRows;
    }

    public boolean repeats() {
        return maxRows > 1;
    }

    public String messageKey() {
        return "card.section." + key;
    }
}
