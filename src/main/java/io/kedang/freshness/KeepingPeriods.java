package io.kedang.freshness;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The administrator sets how long confirmations of each section hold. */
@Component
@Transactional
public class KeepingPeriods {

    private final StalePeriods periods;
    private final Access access;
    private final Audit audit;

    KeepingPeriods(StalePeriods periods, Access access, Audit audit) {
        this.periods = periods;
        this.access = access;
        this.audit = audit;
    }

    /** The period of every section, in the order of the form. */
    public Map<Section, StalePeriod> periods() {
        access.require(Permission.MANAGE_SETTINGS);
        return periods.all();
    }

    /**
     * Sets the periods, and from when on each card is stale by them.
     *
     * @param changed with the versions that were seen
     * @return how many cards are stale from another day on now
     * @throws FreshnessRefused when somebody else changed one meanwhile (409)
     */
    public int set(Map<Section, StalePeriod> changed) {
        access.require(Permission.MANAGE_SETTINGS);
        periods.holdAlone();
        Map<Section, StalePeriod> before = periods.all();
        Map<Section, StalePeriod> others = new LinkedHashMap<>(changed);
        others.entrySet().removeIf(one -> one.getValue().isSameAs(before.get(one.getKey())));
        others.forEach((section, period) -> change(section, before.get(section), period));
        return others.isEmpty() ? 0 : periods.applyToAll();
    }

    private void change(Section section, StalePeriod before, StalePeriod period) {
        if (!periods.change(section, period, access.actor().self())) {
            throw FreshnessRefused.changedMeanwhile();
        }
        audit.record(
                Audited.SETTING_CHANGED,
                Subject.of("stale-period", section),
                Map.of("before", before.toString(), "after", period.toString()));
    }
}
