package io.kedang.card;

import java.util.List;
import java.util.Map;

/**
 * What two people changed differently on one card: a field, or a whole row that one of them took away. It is decided
 * as one.
 *
 * @param key where it stands on the live card: the path of the field, or {@code <section>.<row>} for a row
 * @param row in the live content, or in the proposal's where it is no longer there
 * @param yours what to write on the live card for the proposal to win
 */
public record Conflict(String key, Section section, int row, List<Disputed> fields, Map<String, String> yours) {

    /** One field that is said in up to three ways; blank for nothing. */
    public record Disputed(Field<?> field, String before, String theirs, String yours) {}
}
