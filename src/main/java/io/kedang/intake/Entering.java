package io.kedang.intake;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.archive.ArchiveNumber;
import io.kedang.archive.ArchiveNumbers;
import io.kedang.archive.Places;
import io.kedang.card.CardContent;
import io.kedang.card.CardFlow;
import io.kedang.card.CardForm;
import io.kedang.card.CardRefused;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.Comparison;
import io.kedang.card.Difference;
import io.kedang.card.Field;
import io.kedang.card.Like;
import io.kedang.card.LikeCustomers;
import io.kedang.card.Likeness;
import io.kedang.card.LookingAtLikeCards;
import io.kedang.card.Revisions;
import io.kedang.card.TwoCustomers;
import io.kedang.freshness.ConfirmingRevisions;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Entering a signed card: keying the critical numbers a second time blind, codes, archive number, place of the paper. */
@Component
@Transactional
public class Entering {

    static final String FORM = "card-intake/enter";

    /** What is keyed again, and by what a customer may be another card's. */
    private static final Set<FieldGroup> CONTENT =
            Set.of(FieldGroup.BASIC, FieldGroup.BANK, FieldGroup.CONTACT, FieldGroup.PRIVATE);

    private final Access access;
    private final Cards cards;
    private final Revisions revisions;
    private final Transcribing transcribing;
    private final CardFlow flow;
    private final Likeness likeness;
    private final LookingAtLikeCards likeCards;
    private final TwoCustomers customers;
    private final WorkList workList;
    private final ArchiveNumbers numbers;
    private final Places places;
    private final ConfirmingRevisions confirming;
    private final CardIntake intake;
    private final TellingOutcomes outcomes;

    Entering(
            Access access,
            Cards cards,
            Revisions revisions,
            Transcribing transcribing,
            CardFlow flow,
            Likeness likeness,
            LookingAtLikeCards likeCards,
            TwoCustomers customers,
            WorkList workList,
            ArchiveNumbers numbers,
            Places places,
            ConfirmingRevisions confirming,
            CardIntake intake,
            TellingOutcomes outcomes) {
        this.access = access;
        this.cards = cards;
        this.revisions = revisions;
        this.transcribing = transcribing;
        this.flow = flow;
        this.likeness = likeness;
        this.likeCards = likeCards;
        this.customers = customers;
        this.workList = workList;
        this.numbers = numbers;
        this.places = places;
        this.confirming = confirming;
        this.intake = intake;
        this.outcomes = outcomes;
    }

    /** The critical fields that the card has, to be keyed a second time. */
    public List<Field<?>> toKey(CardId card) {
        return toKey(content(card));
    }

    private static List<Field<?>> toKey(CardContent signed) {
        return CardForm.fields().stream()
                .filter(Field::critical)
                .filter(field -> signed.text(field.path()).isPresent())
                .<Field<?>>map(field -> field)
                .toList();
    }

    /** Where what was keyed differs from what was signed; spaces, hyphens, width and case do not count. */
    public List<Difference> compare(CardId card, Map<String, String> keyed) {
        return compare(content(card), keyed);
    }

    private static List<Difference> compare(CardContent signed, Map<String, String> keyed) {
        Map<String, String> before = new HashMap<>();
        Map<String, String> after = new HashMap<>();
        toKey(signed).stream().map(Field::path).forEach(path -> {
            before.put(path, signed.text(path).orElse(""));
            after.put(path, keyed.getOrDefault(path, ""));
        });
        return new Comparison(CardContent.of(before), CardContent.of(after)).differences();
    }

    /** Another live card with the same licence: entering then needs a reason why this one is a branch. */
    public Optional<Like> sameLicence(CardId card) {
        return likeness.liveWithSameLicence(card, content(card));
    }

    /** Cards that may be of the same customer, side by side. */
    public LikeCustomers alike(CardId card) {
        access.require(Permission.ENTER_CARDS);
        return likeCards.at(likes(card));
    }

    /**
     * Notes that another card is of another customer, though both are alike; the pair is not asked about again.
     *
     * @throws CardRefused when the other card is not like this one (404)
     */
    public void notTheSame(TaskId id, CardId other, Reason reason) {
        access.require(Permission.ENTER_CARDS);
        CardId card = take(id).requireCard();
        List<Like.By> by = likes(card).stream()
                .filter(like -> like.card().equals(other))
                .map(Like::by)
                .toList();
        if (by.isEmpty()) {
            throw CardRefused.notFound();
        }
        customers.remember(card, other, by, reason.text());
    }

    private List<Like> likes(CardId card) {
        return likeness.toNumbersAndName(card, content(card));
    }

    /** Enters the card: what was signed is live from now on, under its archive number. */
    public ArchiveNumber enter(TaskId id, Entry entry) {
        access.require(Permission.ENTER_CARDS);
        OpenTask task = take(id);
        CardId card = task.requireCard();
        CardContent content = content(card);
        List<Difference> differences = compare(content, entry.keyed());
        if (!differences.isEmpty()) {
            throw IntakeRefused.keyedDifferently(differences.size());
        }
        Optional<String> branch = entry.branchReason().map(text -> new Reason(text).text());
        if (likeness.liveWithSameLicence(card, content).isPresent() && branch.isEmpty()) {
            throw IntakeRefused.branchWithoutReason();
        }
        if (cards.get(card).isFromPaper()) {
            flow.transcribe(card);
        }
        ArchiveNumber number = numbers.assign(card, entry.region(), entry.category());
        flow.enter(card, number.text(), branch);
        places.note(card, entry.place());
        confirming.confirmLatest(card);
        intake.entered(id);
        return number;
    }

    /** Gives the signed card back to the manager. */
    public void backToReview(TaskId id, Reason reason) {
        access.require(Permission.ENTER_CARDS);
        OpenTask task = take(id);
        flow.backToReview(task.requireCard(), reason.text());
        intake.backToReview(id);
        outcomes.backToReview(task.requireCard());
    }

    private OpenTask take(TaskId id) {
        flow.hold(workList.card(id));
        return workList.take(id, FORM);
    }

    /** What is entered: the signed revision, or what the clerk has transcribed from its photo. */
    private CardContent content(CardId id) {
        access.require(Permission.ENTER_CARDS);
        CardSummary card = cards.get(id);
        return card.isFromPaper()
                ? transcribing.finished(id)
                : revisions.of(id, card.revision(), CONTENT).content();
    }
}
