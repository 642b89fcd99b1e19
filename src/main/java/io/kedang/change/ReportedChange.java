package io.kedang.change;

import io.kedang.access.FieldGroup;
import io.kedang.card.Revision;
import io.kedang.freshness.Evidence;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change that someone proposes for an archived card: where it is, and what it departs from. */
@Entity
@Table(name = "card_change")
class ReportedChange {

    @Id
    private UUID id;

    private UUID cardId;
    private UUID proposer;
    private UUID holder;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    private int base;
    private @Nullable Integer revision;
    private String[] writable;
    private String reason = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Evidence evidence;

    private Instant begunAt;
    private Instant savedAt;
    private @Nullable Instant endedAt;
    private @Nullable UUID writer;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected ReportedChange() {}

    ReportedChange(Revision live, EmployeeId proposer, Set<FieldGroup> writable, Instant now) {
        this.id = UUID.randomUUID();
        this.cardId = live.card().value();
        this.proposer = proposer.value();
        this.holder = proposer.value();
        this.state = ChangeState.DRAFT;
        this.base = live.number();
        this.writable = names(writable);
        this.begunAt = now;
        this.savedAt = now;
    }

    private static String[] names(Set<FieldGroup> groups) {
        return groups.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    ChangeId id() {
        return new ChangeId(id);
    }

    CardId card() {
        return new CardId(cardId);
    }

    EmployeeId proposer() {
        return new EmployeeId(proposer);
    }

    EmployeeId holder() {
        return new EmployeeId(holder);
    }

    ChangeState state() {
        return state;
    }

    int base() {
        return base;
    }

    /** Its latest frozen revision. */
    int revision() {
        if (revision == null) {
            throw ChangeRefused.notInThisState(state);
        }
        return revision;
    }

    String reason() {
        return reason;
    }

    /** How the proposer knows; empty before it was handed in first. */
    Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    Set<FieldGroup> writable() {
        EnumSet<FieldGroup> groups = EnumSet.noneOf(FieldGroup.class);
        Arrays.stream(writable).map(FieldGroup::valueOf).forEach(groups::add);
        return groups;
    }

    Instant savedAt() {
        return savedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Optional<UUID> writer() {
        return Optional.ofNullable(writer);
    }

    OpenChange line() {
        return new OpenChange(id(), card(), proposer(), holder(), state, Optional.ofNullable(revision), begunAt);
    }

    /** Someone who may change more goes on with it. */
    void widen(Set<FieldGroup> more) {
        requireInHand();
        Set<FieldGroup> all = writable();
        all.addAll(more);
        writable = names(all);
    }

    void saved(UUID by, Instant now) {
        requireInHand();
        writer = by;
        savedAt = now;
    }

    /** Stands on the revision that is live now; pages that are open show another one. */
    void moveTo(Revision live, Instant now) {
        base = live.number();
        writer = null;
        savedAt = now;
    }

    void handIn(Revision frozen, String why, Evidence how) {
        requireInHand();
        revision = frozen.number();
        reason = why;
        evidence = how;
        state = ChangeState.HANDED_IN;
    }

    /** Needs no signature, or has it. */
    void toEnter() {
        require(ChangeState.HANDED_IN);
        state = ChangeState.TO_ENTER;
    }

    void sendBack() {
        requireWithOthers();
        state = ChangeState.SENT_BACK;
    }

    void backToReview() {
        require(ChangeState.TO_ENTER);
        state = ChangeState.HANDED_IN;
    }

    /** The proposal goes on as a new revision. */
    void merged(Revision frozen) {
        requireWithOthers();
        revision = frozen.number();
    }

    void withdraw() {
        require(ChangeState.HANDED_IN);
        state = ChangeState.DRAFT;
    }

    void giveUp(Instant now) {
        requireInHand();
        end(ChangeState.GIVEN_UP, now);
    }

    void reject(Instant now) {
        require(ChangeState.HANDED_IN);
        end(ChangeState.REJECTED, now);
    }

    void apply(Instant now) {
        requireWithOthers();
        end(ChangeState.APPLIED, now);
    }

    void passOn(EmployeeId to) {
        holder = to.value();
    }

    void requireInHand() {
        if (!state.isInHand()) {
            throw ChangeRefused.notInThisState(state);
        }
    }

    private void requireWithOthers() {
        if (!state.isWithOthers()) {
            throw ChangeRefused.notInThisState(state);
        }
    }

    private void end(ChangeState how, Instant now) {
        state = how;
        endedAt = now;
    }

    private void require(ChangeState needed) {
        if (state != needed) {
            throw ChangeRefused.notInThisState(state);
        }
    }
}
