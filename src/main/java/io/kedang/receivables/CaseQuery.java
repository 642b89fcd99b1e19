package io.kedang.receivables;

import io.kedang.shared.TeamId;
import java.util.Optional;

/**
 * What is asked of the list of cases.
 *
 * @param ended those that have ended, the latest first; else the open ones, the oldest arrears first
 * @param text part of the customer's name
 * @param broken only of customers who broke a promise in the case
 */
public record CaseQuery(
        boolean ended,
        Optional<Stage> stage,
        Optional<TeamId> team,
        String text,
        boolean broken,
        Optional<CaseCursor> after) {}
