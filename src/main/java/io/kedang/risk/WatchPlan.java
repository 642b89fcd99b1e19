package io.kedang.risk;

import java.util.List;

/** How a customer is to be watched. @param criteria what must be so before the watch ends, at least one */
public record WatchPlan(Reason why, List<NewDuty> duties, List<String> criteria) {}
