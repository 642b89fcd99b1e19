package io.kedang.grading.web;

import io.kedang.grading.AbcClass;
import io.kedang.grading.GradeQuery;
import io.kedang.grading.Importance;
import io.kedang.grading.Level;
import io.kedang.grading.ProposalCursor;
import io.kedang.grading.RiskClass;
import io.kedang.shared.TeamId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filters of the list of customers by grade, as they stand in the address; what is none filters nothing. */
record GradeFilters(String importance, String level, String abc, String risk, String team, String stage, String after) {

    private static final int LONGEST = 80;

    GradeFilters {
        importance = text(importance);
        level = text(level);
        abc = text(abc);
        risk = text(risk);
        team = text(team);
        stage = text(stage);
        after = text(after);
    }

    private static String text(@Nullable String given) {
        String text = given == null ? "" : given.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    GradeQuery query() {
        return new GradeQuery(
                one(Importance.values(), importance),
                one(Level.values(), level),
                one(AbcClass.values(), abc),
                one(RiskClass.values(), risk),
                teamOf(team),
                Optional.of(stage).filter(code -> !code.isEmpty()),
                ProposalCursor.of(after));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Optional<TeamId> teamOf(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(TeamId.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    public boolean any() {
        return !(importance + level + abc + risk + team + stage).isEmpty();
    }

    String next(ProposalCursor cursor) {
        return UriComponentsBuilder.fromPath("/grades")
                .queryParam("importance", "{importance}")
                .queryParam("level", "{level}")
                .queryParam("abc", "{abc}")
                .queryParam("risk", "{risk}")
                .queryParam("team", "{team}")
                .queryParam("stage", "{stage}")
                .queryParam("after", "{after}")
                .encode()
                .buildAndExpand(importance, level, abc, risk, team, stage, cursor.text())
                .toUriString();
    }
}
