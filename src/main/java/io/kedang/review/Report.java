package io.kedang.review;

import io.kedang.verification.LostContact;
import java.util.List;
import java.util.Map;

/**
 * What became of the customers of one team, or of several together, in a period.
 *
 * @param teams whose figures these are; those not handed in yet are left out
 * @param waiting reviews of the period that are not handed in yet
 * @param distributions one for each kind of classes
 * @param kinds how many customers stood out by what
 * @param standouts the largest of each sort; at most {@link #MOST}
 * @param watches customers that are watched for a risk
 * @param lostContacts customers that monthly checks could not reach any more since the review before; of one team only
 */
public record Report(
        List<OfTeam> teams,
        List<ReviewSummary> waiting,
        Totals totals,
        List<Distribution> distributions,
        Map<LineKind, Integer> kinds,
        Map<Standout, List<ReviewLine>> standouts,
        List<OpenWatch> watches,
        List<LostContact> lostContacts) {

    public static final int MOST = 20;

    public int of(LineKind kind) {
        return kinds.getOrDefault(kind, 0);
    }
}
