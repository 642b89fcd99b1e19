package io.kedang.visit;

import io.kedang.card.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the return-visit form says (source: 002, 客户回访表).
 *
 * @param metPosition blank when not known
 * @param satisfaction 1 to 5, 5 being the best
 * @param cooperation how it goes; blank when nothing was said, like the texts that follow
 * @param complaints blank when there was none
 * @param confirmed what the customer confirmed as it stands on the card
 * @param nextOn the day agreed for the next visit
 */
public record VisitReport(
        LocalDate visitedOn,
        Means means,
        String metName,
        String metPosition,
        int satisfaction,
        String cooperation,
        String needs,
        String competitors,
        String complaints,
        Set<Section> confirmed,
        Optional<LocalDate> nextOn) {

    public static final int BEST = 5;

    /** A satisfaction of this or less asks for somebody's attention. */
    public static final int POOR = 2;

    public boolean isComplaint() {
        return !complaints.isEmpty();
    }

    /** All that was written freely: it lies in the clear. */
    List<String> texts() {
        return List.of(metName, metPosition, cooperation, needs, competitors, complaints);
    }
}
