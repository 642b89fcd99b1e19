package io.kedang.grading.web;

import io.kedang.grading.GradeEvent;
import io.kedang.grading.GradeFile;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.Map;
import java.util.Optional;

/**
 * What the card's page shows of the grade.
 *
 * @param override the event that made the grade stand against the rules; empty when it follows them
 * @param names of whoever is mentioned
 */
record GradeNote(CardId card, GradeFile file, Optional<GradeEvent> override, Map<EmployeeId, String> names) {}
