package io.kedang.review;

import io.kedang.access.Actor;
import io.kedang.grading.ReviewPeriod;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The review of a team's customers in one period, from computing to the leader's reading. */
@Entity
@Table(name = "review")
class Review {

    @Id
    private UUID id;

    private UUID team;
    private String period;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    private @Nullable UUID previous;
    private Instant begunAt;
    private boolean proposed;
    private @Nullable String computedUpTo;
    private @Nullable Instant computedAt;
    private @Nullable Instant decidedAt;
    private @Nullable UUID decidedBy;
    private @Nullable UUID decidedActedBy;
    private @Nullable Instant readAt;
    private @Nullable UUID readBy;
    private @Nullable UUID readActedBy;
    private @Nullable String remarks;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** @param previous the team's review before this one */
    Review(ReviewId id, TeamId team, ReviewPeriod period, Optional<ReviewId> previous, Instant now) {
        this.id = id.value();
        this.team = team.value();
        this.day = period.day();
        this.period = YearMonth.from(period.day()).toString();
        this.previous = previous.map(ReviewId::value).orElse(null);
        this.state = ReviewState.COMPUTING;
        this.begunAt = now;
    }

    ReviewId id() {
        return new ReviewId(id);
    }

    TeamId team() {
        return new TeamId(team);
    }

    /** By which the proposals are known. */
    ReviewPeriod period() {
        return new ReviewPeriod(day);
    }

    YearMonth month() {
        return YearMonth.parse(period);
    }

    ReviewState state() {
        return state;
    }

    Optional<ReviewId> previous() {
        return Optional.ofNullable(previous).map(ReviewId::new);
    }

    /** Where the computing goes on; empty at the beginning. */
    Optional<String> computedUpTo() {
        return Optional.ofNullable(computedUpTo);
    }

    boolean isProposed() {
        return proposed;
    }

    /** The whole team has its proposals. */
    void proposed() {
        require(ReviewState.COMPUTING);
        proposed = true;
    }

    /** Some more lines are made. */
    void computed(String upTo) {
        require(ReviewState.COMPUTING);
        computedUpTo = upTo;
    }

    /** Every line is made. */
    void opened(boolean anyone, Instant now) {
        require(ReviewState.COMPUTING);
        state = anyone ? ReviewState.DECIDING : ReviewState.EMPTY;
        computedAt = now;
    }

    void handIn(Actor actor, Instant now) {
        require(ReviewState.DECIDING);
        state = ReviewState.DECIDED;
        decidedAt = now;
        decidedBy = actor.id().value();
        decidedActedBy = actor.by().map(EmployeeId::value).orElse(null);
    }

    void read(Actor actor, Optional<String> said, Instant now) {
        require(ReviewState.DECIDED);
        state = ReviewState.READ;
        readAt = now;
        readBy = actor.id().value();
        readActedBy = actor.by().map(EmployeeId::value).orElse(null);
        remarks = said.orElse(null);
    }

    void require(ReviewState expected) {
        if (state != expected) {
            throw ReviewRefused.notInThisState();
        }
    }
}
