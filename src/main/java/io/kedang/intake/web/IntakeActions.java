package io.kedang.intake.web;

import io.kedang.card.CardAction;
import io.kedang.card.CardActions;
import io.kedang.card.CardState;
import io.kedang.card.CardSummary;
import io.kedang.intake.Collecting;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.WorkList;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What intake offers on a card's page: go on writing, withdraw, give up, take up again, go to the open task. */
@Component
class IntakeActions implements CardActions {

    private final Collecting collecting;
    private final WorkList workList;

    IntakeActions(Collecting collecting, WorkList workList) {
        this.collecting = collecting;
        this.workList = workList;
    }

    @Override
    public List<CardAction> on(CardSummary card) {
        List<CardAction> actions = new ArrayList<>();
        String path = "/cards/" + card.id();
        if (collecting.isHolder(card)) {
            if (card.state().isOpenForWriting()) {
                actions.add(new CardAction("intake.action.write", path + "/draft", "pencil", false));
            }
            if (collecting.mayWithdraw(card)) {
                actions.add(new CardAction("intake.action.withdraw", path + "/withdraw", "arrow-back-up", true));
            }
            if (card.state() == CardState.REJECTED || card.state() == CardState.DISCARDED) {
                actions.add(new CardAction("intake.action.take-up", path + "/take-up", "refresh", true));
            }
        } else {
            workList.current(card.id().subject())
                    .filter(task -> workList.mayOpen(task.id()))
                    .map(IntakeActions::open)
                    .ifPresent(actions::add);
        }
        workList.current(card.id().subject())
                .map(OpenTask::id)
                .filter(workList::mayReassign)
                .map(task -> new CardAction("worklist.reassign", "/tasks/" + task + "/reassign", "user-share", false))
                .ifPresent(actions::add);
        return actions;
    }

    private static CardAction open(OpenTask task) {
        return new CardAction(
                "process." + task.processKey() + "." + task.step(), "/tasks/" + task.id(), "arrow-right", false);
    }
}
