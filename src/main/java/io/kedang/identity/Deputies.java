package io.kedang.identity;

import io.kedang.shared.EmployeeId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who stands in for whom today, to be looked up by other modules. Never in turn: a deputy's deputy is nobody's. */
public interface Deputies {

    /** The active person who may act for this one today. */
    Optional<EmployeeId> today(EmployeeId person);

    /** {@link #today} for several, in one query; those without a deputy are left out. */
    Map<EmployeeId, EmployeeId> today(Collection<EmployeeId> persons);
}
