package io.kedang.review;

import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Remembers by which rule a review found a risk. */
@Component
class HeardRisks implements RiskFound {

    private final Map<CardId, String> rules = new ConcurrentHashMap<>();

    @Override
    public void becameHigh(CardId card, String ruleKey) {
        rules.put(card, ruleKey);
    }

    @Override
    public List<OpenWatch> open(Collection<TeamId> teams, int atMost) {
        return List.of();
    }

    String of(CardId card) {
        return rules.getOrDefault(card, "");
    }
}
