package io.kedang.archive.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.card.CardAction;
import io.kedang.card.CardActions;
import io.kedang.card.CardSummary;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the archive offers on the page of a numbered card: the folder's label, another place for the paper. */
@Component
class ArchiveActions implements CardActions {

    private final Access access;

    ArchiveActions(Access access) {
        this.access = access;
    }

    @Override
    public List<CardAction> on(CardSummary card) {
        List<CardAction> actions = new ArrayList<>();
        if (card.archiveNumber().isPresent()) {
            if (access.may(Permission.ENTER_CARDS) || access.may(Permission.READ_NUMBERS)) {
                actions.add(new CardAction("archive.action.label", "/cards/" + card.id() + "/label", "tag", false));
            }
            if (access.may(Permission.ENTER_CARDS)) {
                actions.add(new CardAction("archive.action.place", "/cards/" + card.id() + "/place", "map-pin", false));
            }
        }
        return actions;
    }
}
