package io.kedang.receivables;

import io.kedang.shared.Money;
import java.util.List;

/**
 * A column of the board.
 *
 * @param count all that are at this stage within reach
 * @param sums overdue in all of them, one for each currency
 * @param lines the first of them, the oldest arrears first
 */
public record CaseColumn(Stage stage, int count, List<Money> sums, List<CaseLine> lines) {

    public boolean hasMore() {
        return count > lines.size();
    }
}
