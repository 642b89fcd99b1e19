package io.kedang.card;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A proposal as it stands on the live card.
 *
 * @param changes texts by path of the live card; blank ones take a value away
 * @param conflicts what both sides changed differently; in neither
 */
public record Merged(Map<String, String> changes, List<Conflict> conflicts) {

    public boolean isClean() {
        return conflicts.isEmpty();
    }

    /**
     * The changes once each conflict is decided.
     *
     * @param yours keys of the conflicts in which the proposal wins; in the others the live card does
     */
    public Map<String, String> decided(Set<String> yours) {
        Map<String, String> decided = new TreeMap<>(changes);
        conflicts.stream()
                .filter(conflict -> yours.contains(conflict.key()))
                .forEach(conflict -> decided.putAll(conflict.yours()));
        return decided;
    }
}
