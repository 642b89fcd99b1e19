package io.kedang.review.web;

import io.kedang.card.Cards;
import io.kedang.grading.Aspect;
import io.kedang.review.Decided;
import io.kedang.review.OfTeam;
import io.kedang.review.OpenWatch;
import io.kedang.review.Report;
import io.kedang.review.ReviewId;
import io.kedang.review.ReviewLine;
import io.kedang.review.Standout;
import io.kedang.verification.LostContact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a report into words. */
@Component
class ReportViews {

    private static final Set<String> TOLD =
            Set.of(Aspect.IMPORTANCE.messageKey(), Aspect.LEVEL.messageKey(), Aspect.RISK.messageKey());

    private final GradeWords grades;
    private final Cards cards;

    ReportViews(GradeWords grades, Cards cards) {
        this.grades = grades;
        this.cards = cards;
    }

    void show(Report report, Model model) {
        Map<ReviewId, String> teams = report.teams().stream()
                .collect(Collectors.toMap(
                        team -> team.review().id(), team -> team.review().teamName()));
        model.addAttribute("report", report);
        model.addAttribute(
                "severalTeams", report.teams().size() + report.waiting().size() > 1);
        model.addAttribute(
                "sections",
                report.standouts().entrySet().stream()
                        .map(entry -> section(entry.getKey(), entry.getValue(), report.teams(), teams))
                        .toList());
        model.addAttribute(
                "customers",
                cards.names(Stream.concat(
                                report.watches().stream().map(OpenWatch::card),
                                report.lostContacts().stream().map(LostContact::card))
                        .toList()));
    }

    private ReportSection section(
            Standout standout, List<ReviewLine> lines, List<OfTeam> teams, Map<ReviewId, String> names) {
        boolean more = lines.size() == Report.MOST && teams.size() == 1;
        return new ReportSection(
                standout,
                rows(lines, names),
                more
                        ? "/reviews/" + teams.get(0).review().id() + "/customers?by="
                                + standout.name().toLowerCase(Locale.ROOT)
                        : "");
    }

    List<ReportRow> rows(List<ReviewLine> lines, Map<ReviewId, String> teams) {
        return lines.stream()
                .map(line -> new ReportRow(
                        line,
                        teams.getOrDefault(line.review(), ""),
                        grades.compared(line.before(), line.after()).stream()
                                .filter(one -> TOLD.contains(one.labelKey()))
                                .toList(),
                        line.decided().flatMap(Decided::reason).orElse("")))
                .toList();
    }
}
