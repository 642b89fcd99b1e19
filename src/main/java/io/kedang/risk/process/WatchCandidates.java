package io.kedang.risk.process;

import io.kedang.risk.RiskVisitId;
import io.kedang.risk.WatchId;
import io.kedang.risk.WatchParties;
import org.springframework.stereotype.Component;

/** For whom the steps of watches are, as the models ask it when a step comes up: by who manages the customer's team then. */
@Component("watchCandidates")
public class WatchCandidates {

    private final WatchParties parties;

    WatchCandidates(WatchParties parties) {
        this.parties = parties;
    }

    /** The managers of the team but for who raised it; the leader where there is no other. */
    public String deciding(String watch) {
        return parties.deciding(WatchId.of(watch));
    }

    /** The managers of the team; the leader where there is none. */
    public String reporting(String watch) {
        return parties.reporting(WatchId.of(watch));
    }

    /** The leader but for who proposed the end; the managers of the team where there is no other. */
    public String decidingEnd(String watch) {
        return parties.decidingEnd(WatchId.of(watch));
    }

    /** The salesperson who holds the card. */
    public String visiting(String visit) {
        return parties.visiting(RiskVisitId.of(visit)).toString();
    }
}
