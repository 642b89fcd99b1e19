package io.kedang.intake;

import io.kedang.access.Access;
import io.kedang.access.FieldGroup;
import io.kedang.access.Permission;
import io.kedang.archive.ArchiveNumbers;
import io.kedang.card.CardContent;
import io.kedang.card.CardFlow;
import io.kedang.card.CardRefused;
import io.kedang.card.CardRules;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.DeputyWriters;
import io.kedang.card.Draft;
import io.kedang.card.Drafts;
import io.kedang.card.Finding;
import io.kedang.card.Like;
import io.kedang.card.Likeness;
import io.kedang.card.LikenessQuestions;
import io.kedang.card.Origin;
import io.kedang.card.Pages;
import io.kedang.card.Seen;
import io.kedang.identity.People;
import io.kedang.identity.Person;
import io.kedang.shared.CardId;
import io.kedang.shared.TeamId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collecting a card in the field: a draft that is written on until it is handed in. */
@Component
@Transactional
public class Collecting {

    static final String FORM = "card-intake/collect";

    private final Access access;
    private final People people;
    private final Cards cards;
    private final Drafts drafts;
    private final CardFlow flow;
    private final CardRules rules;
    private final Pages pages;
    private final Likeness likeness;
    private final LikenessQuestions questions;
    private final DeputyWriters writers;
    private final WorkList workList;
    private final ArchiveNumbers numbers;
    private final CardIntake intake;
    private final TellingOutcomes outcomes;

    Collecting(
            Access access,
            People people,
            Cards cards,
            Drafts drafts,
            CardFlow flow,
            CardRules rules,
            Pages pages,
            Likeness likeness,
            LikenessQuestions questions,
            DeputyWriters writers,
            WorkList workList,
            ArchiveNumbers numbers,
            CardIntake intake,
            TellingOutcomes outcomes) {
        this.access = access;
        this.people = people;
        this.cards = cards;
        this.drafts = drafts;
        this.flow = flow;
        this.rules = rules;
        this.pages = pages;
        this.likeness = likeness;
        this.questions = questions;
        this.writers = writers;
        this.workList = workList;
        this.numbers = numbers;
        this.intake = intake;
        this.outcomes = outcomes;
    }

    /**
     * Begins a card for the person who acts.
     *
     * @param texts what is known already, by path
     */
    public CardId begin(Map<String, String> texts) {
        return begin(texts, Origin.TYPED);
    }

    /**
     * Begins a card for the person who acts.
     *
     * @param texts what is known already, by path
     * @param origin whether it will be typed or photographed
     */
    public CardId begin(Map<String, String> texts, Origin origin) {
        access.require(Permission.COLLECT_CARDS);
        TeamId team = people.find(access.actor().id()).flatMap(Person::team).orElseThrow(IntakeRefused::noTeam);
        CardId card = flow.begin(team, origin);
        intake.begin(card, access.actor().id(), team);
        save(card, texts, new Seen(0, UUID.randomUUID()));
        return card;
    }

    /**
     * The draft, for the one who holds the card and while it may be written on.
     *
     * @throws CardRefused when the card is unknown (404) or not open for writing (409)
     */
    public Draft open(CardId id) {
        requireInHand(id);
        return drafts.of(id);
    }

    /** @throws CardRefused when the draft was saved in another window meanwhile (409) */
    public Draft save(CardId id, Map<String, String> changes, Seen seen) {
        flow.hold(id);
        return drafts.save(id, changes, seen, writable(requireInHand(id)));
    }

    private Set<FieldGroup> writable(CardSummary card) {
        return cards.groups(card);
    }

    /** Everything that stands in the way of handing in, and what is doubtful. */
    public List<Finding> check(CardId id) {
        return findings(requireInHand(id), drafts.of(id).content());
    }

    private List<Finding> findings(CardSummary card, CardContent content) {
        return card.isFromPaper()
                ? rules.whenPhotographed(content, pages.of(card.id()).size())
                : rules.whenHandedIn(content);
    }

    /** In what this card agrees with others. Whose they are is nobody's business here, but for the person's own. */
    public LikeHint alike(CardId id) {
        return alike(id, open(id).content());
    }

    private LikeHint alike(CardId id, CardContent content) {
        if (!questions.mayAsk(id, content)) {
            return LikeHint.NOT_ANSWERED;
        }
        List<Like> likes = likeness.toNumbersAndName(id, content);
        return new LikeHint(
                likes.stream().map(Like::by).distinct().toList(),
                likes.stream().filter(like -> cards.reaches(like.card())).toList(),
                false);
    }

    /**
     * Hands the card in: freezes a revision and gives it to the reviewer.
     *
     * @param version of the draft that the person checked
     * @param notTheSame why it is not the customer that exists already; asked for when a card agrees with it
     */
    public void handIn(CardId id, long version, Optional<String> notTheSame) {
        flow.hold(id);
        CardSummary card = requireInHand(id);
        OpenTask task = workList.current(id.subject()).orElseThrow(CardRefused::notFound);
        workList.take(task.id(), FORM);
        Draft draft = drafts.of(id);
        if (draft.version() != version) {
            throw CardRefused.changedMeanwhile();
        }
        int open = CardRules.blocking(findings(card, draft.content()), draft.content())
                .size();
        if (open > 0) {
            throw IntakeRefused.notReady(open);
        }
        if (alike(id, draft.content()).needsReason() && notTheSame.isEmpty()) {
            throw IntakeRefused.alikeWithoutReason();
        }
        flow.handIn(draft, notTheSame.map(text -> new Reason(text).text()));
        intake.handedIn(task.id(), writers.of(id));
    }

    /** Takes a card back that was handed in by mistake, as long as nobody has decided on it. */
    public void withdraw(CardId id) {
        flow.hold(id);
        requireHolder(id);
        Optional<OpenTask> review = workList.current(id.subject());
        flow.withdraw(id);
        intake.withdraw(id);
        review.ifPresent(outcomes::withdrawn);
    }

    /**
     * Gives a card up that is in the salesperson's hand. It can be taken up again; an archive number that it has from
     * an earlier entry is void.
     *
     * @param reason needed once the card was handed in
     */
    public void discard(CardId id, Optional<Reason> reason) {
        flow.hold(id);
        CardSummary card = requireHolder(id);
        if (card.revision() > 0 && reason.isEmpty()) {
            throw IntakeRefused.noReason();
        }
        flow.discard(id, reason.map(Reason::text));
        reason.ifPresent(why -> numbers.voidWhenRejected(id, why.text()));
        intake.discard(id);
    }

    /** Takes a rejected or discarded card up again as a draft. */
    public void takeUp(CardId id) {
        flow.hold(id);
        CardSummary card = requireHolder(id);
        flow.takeUp(id);
        intake.begin(id, card.holding().owner(), card.holding().team());
    }

    /** Whether the person who acts may withdraw, discard or take up this card now. */
    public boolean isHolder(CardSummary card) {
        return access.may(Permission.COLLECT_CARDS)
                && card.holding().owner().equals(access.actor().id());
    }

    /** A card that the clerk gave back to the manager was signed before and is withdrawn no more. */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(CardSummary card) {
        return card.state() == CardState.HANDED_IN && !flow.isSigned(card);
    }

    private CardSummary requireHolder(CardId id) {
        access.require(Permission.COLLECT_CARDS);
        CardSummary card = cards.get(id);
        if (!isHolder(card)) {
            throw IntakeRefused.notTheHolder();
        }
        return card;
    }

    private CardSummary requireInHand(CardId id) {
        CardSummary card = requireHolder(id);
        CardState state = card.state();
        if (!state.isOpenForWriting()) {
            throw CardRefused.notOpenForWriting(state);
        }
        return card;
    }
}
