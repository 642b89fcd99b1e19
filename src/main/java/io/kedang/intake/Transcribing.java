package io.kedang.intake;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.CardContent;
import io.kedang.card.CardFlow;
import io.kedang.card.CardRules;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.card.Draft;
import io.kedang.card.Drafts;
import io.kedang.card.Finding;
import io.kedang.card.Seen;
import io.kedang.shared.CardId;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskId;
import io.kedang.worklist.WorkList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Typing what a signed photo shows. A transcription adds to what was signed beside the photo; where the photo shows
 * that this was wrong, the card goes back to the manager, who signs what changed.
 */
@Component
@Transactional
public class Transcribing {

    private final Access access;
    private final Cards cards;
    private final Drafts drafts;
    private final CardFlow flow;
    private final CardRules rules;
    private final WorkList workList;
    private final CardIntake intake;

    Transcribing(
            Access access,
            Cards cards,
            Drafts drafts,
            CardFlow flow,
            CardRules rules,
            WorkList workList,
            CardIntake intake) {
        this.access = access;
        this.cards = cards;
        this.drafts = drafts;
        this.flow = flow;
        this.rules = rules;
        this.workList = workList;
        this.intake = intake;
    }

    /** What is typed so far: at first what was signed beside the photo. */
    @Transactional(readOnly = true)
    public Draft open(CardId card) {
        access.require(Permission.ENTER_CARDS);
        cards.get(card);
        return drafts.of(card);
    }

    /**
     * Saves what is typed; whoever types claims the task.
     *
     * @throws io.kedang.card.CardRefused when it was saved in another window meanwhile (409)
     */
    public Draft save(TaskId id, Map<String, String> changes, Seen seen) {
        CardSummary card = take(id);
        return drafts.transcribe(card.id(), changes, seen, cards.groups(card));
    }

    /** Everything that stands in the way of entering what is typed, and what is doubtful. */
    @Transactional(readOnly = true)
    public List<Finding> check(CardId card) {
        return rules.whenHandedIn(open(card).content());
    }

    /** What is typed otherwise than it was signed beside the photo. */
    @Transactional(readOnly = true)
    public List<Correction> corrections(CardId id) {
        return Correction.between(flow.signed(id).content(), open(id).content());
    }

    /** Whether nothing stands in the way of entering what is typed. */
    @Transactional(readOnly = true)
    public boolean isFinished(CardId id) {
        return openPoints(id) == 0;
    }

    /** What is typed, to be entered. @throws IntakeRefused when something stands in the way */
    CardContent finished(CardId id) {
        int open = openPoints(id);
        if (open > 0) {
            throw IntakeRefused.notTranscribed(open);
        }
        return open(id).content().spelt();
    }

    private int openPoints(CardId id) {
        return rules.blocking(open(id).content()).size() + corrections(id).size();
    }

    /**
     * Gives the card back to the manager with what the clerk corrected; the manager sees the photo and what changed,
     * and signs anew. What is missing may be typed afterwards, what is wrong may not be there.
     */
    public void correct(TaskId id, Reason reason) {
        CardSummary card = take(id);
        CardContent typed = open(card.id()).content();
        int wrong = CardRules.blocking(rules.whileWriting(typed), typed).size();
        if (wrong > 0) {
            throw IntakeRefused.notTranscribed(wrong);
        }
        flow.correct(card.id(), reason.text());
        intake.backToReview(id);
    }

    private CardSummary take(TaskId id) {
        access.require(Permission.ENTER_CARDS);
        OpenTask task = workList.open(id);
        flow.hold(task.requireCard());
        workList.take(id, Entering.FORM);
        return cards.get(task.requireCard());
    }
}
