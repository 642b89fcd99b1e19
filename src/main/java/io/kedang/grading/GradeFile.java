package io.kedang.grading;

import java.util.List;
import java.util.Optional;

/**
 * What there is to know about a customer's grade.
 *
 * @param grade empty before the first was decided
 * @param proposal that it goes back to: its figures and rules, also where the grade stands against them
 * @param customers how many customers it was compared with
 * @param history the newest first
 */
public record GradeFile(
        Optional<CardGrade> grade, Optional<GradeProposal> proposal, int customers, List<GradeEvent> history) {}
