package io.kedang.card;

import io.kedang.access.Holding;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.TeamId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A customer's card: its state, who holds it, and the few values that lists search and rank by. */
@Entity
@Table(name = "card")
class Card {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private CardState state;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private UUID owner;
    private UUID team;
    private String name = "";
    private String shortName = "";
    private String likeName = "";
    private String pinyin = "";
    private @Nullable String licence;
    private @Nullable String taxNumber;
    private @Nullable String outlet;
    private @Nullable String branchReason;
    private @Nullable String archiveNumber;
    private int revision;
    private @Nullable Integer liveRevision;
    private Instant begunAt;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Card() {}

    Card(CardId id, Origin origin, Holding holding, Instant now) {
        this.id = id.value();
        this.origin = origin;
        this.owner = holding.owner().value();
        this.team = holding.team().value();
        this.state = CardState.DRAFT;
        this.begunAt = now;
        this.changedAt = now;
    }

    CardId id() {
        return new CardId(id);
    }

    CardState state() {
        return state;
    }

    Holding holding() {
        return new Holding(new EmployeeId(owner), new TeamId(team), state == CardState.ARCHIVED);
    }

    String name() {
        return name;
    }

    int revision() {
        return revision;
    }

    CardSummary summary() {
        return new CardSummary(
                id(),
                name,
                state,
                holding(),
                revision,
                Optional.ofNullable(archiveNumber),
                version == null ? 0 : version,
                origin);
    }

    /** Takes the name over from a draft, as long as no entered card is called otherwise. */
    void rename(CardContent draft) {
        requireOpenForWriting();
        if (liveRevision == null) {
            call(draft);
        }
    }

    private void call(CardContent content) {
        name = content.text(CardForm.FULL_NAME.path()).orElse("");
        shortName = content.text(CardForm.SHORT_NAME.path()).orElse("");
        likeName = LikeName.of(name);
        pinyin = Pinyin.of(name);
    }

    void requireOpenForWriting() {
        if (!state.isOpenForWriting()) {
            throw CardRefused.notOpenForWriting(state);
        }
    }

    /** @return the number of the revision that is frozen now */
    int handIn(CardContent spelt, Instant now) {
        requireOpenForWriting();
        move(CardState.HANDED_IN, now);
        return frozen(spelt);
    }

    boolean isFromPaper() {
        return origin == Origin.PAPER;
    }

    /** Only what was photographed and signed is transcribed. */
    void requireOpenForTranscription() {
        require(CardState.SIGNED);
        if (!isFromPaper()) {
            throw CardRefused.notFromPaper();
        }
    }

    /**
     * The clerk's transcription becomes the latest revision; none is live until it is entered.
     *
     * @return its number
     */
    int transcribe(CardContent spelt, Instant now) {
        requireOpenForTranscription();
        changedAt = now;
        liveRevision = null;
        return frozen(spelt);
    }

    private int frozen(CardContent spelt) {
        say(spelt);
        return ++revision;
    }

    private void say(CardContent spelt) {
        call(spelt);
        licence = spelt.text(CardForm.LICENCE.path()).orElse(null);
        taxNumber = spelt.text(CardForm.TAX_NUMBER.path()).orElse(null);
        outlet = spelt.text(CardForm.OUTLET.path()).orElse(null);
    }

    /** A proposed revision is the live one from now on. A branch stays one as long as the licence stays. */
    void take(Revision proposed, Optional<String> reasonForBranch, Instant now) {
        requireArchived();
        Optional<String> before = Optional.ofNullable(licence);
        say(proposed.content());
        if (reasonForBranch.isPresent() || !before.equals(Optional.ofNullable(licence))) {
            branchReason = reasonForBranch.orElse(null);
        }
        revision = proposed.number();
        liveRevision = revision;
        changedAt = now;
    }

    void requireArchived() {
        require(CardState.ARCHIVED);
    }

    void withdraw(Instant now) {
        require(CardState.HANDED_IN);
        move(CardState.WITHDRAWN, now);
    }

    void discard(Instant now) {
        requireOpenForWriting();
        move(CardState.DISCARDED, now);
        archiveNumber = null;
    }

    /** Someone else goes on with the draft. */
    void handOver(EmployeeId to) {
        requireOpenForWriting();
        owner = to.value();
    }

    void takeUp(Instant now) {
        require(CardState.REJECTED, CardState.DISCARDED);
        move(CardState.DRAFT, now);
    }

    void sign(Instant now) {
        require(CardState.HANDED_IN);
        move(CardState.SIGNED, now);
    }

    void sendBack(Instant now) {
        require(CardState.HANDED_IN);
        move(CardState.SENT_BACK, now);
    }

    void reject(Instant now) {
        require(CardState.HANDED_IN);
        move(CardState.REJECTED, now);
        archiveNumber = null;
        liveRevision = null;
    }

    /** The clerk gives a signed card back to the manager: what was entered of it before is live no more. */
    void backToReview(Instant now) {
        require(CardState.SIGNED);
        move(CardState.HANDED_IN, now);
        liveRevision = null;
        branchReason = null;
    }

    void enter(String number, Optional<String> reasonForBranch, Instant now) {
        require(CardState.SIGNED);
        move(CardState.ENTERED, now);
        archiveNumber = number;
        branchReason = reasonForBranch.orElse(null);
        liveRevision = revision;
    }

    /** Finance gives an entered card back to the clerk. */
    void backToEntry(Instant now) {
        require(CardState.ENTERED);
        move(CardState.SIGNED, now);
    }

    void archive(Instant now) {
        require(CardState.ENTERED);
        move(CardState.ARCHIVED, now);
    }

    private void move(CardState next, Instant now) {
        state = next;
        changedAt = now;
    }

    private void require(CardState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw CardRefused.notInThisState(state);
        }
    }
}
