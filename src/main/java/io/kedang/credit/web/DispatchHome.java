package io.kedang.credit.web;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.access.Role;
import io.kedang.credit.Answer;
import io.kedang.credit.Questions;
import io.kedang.page.HomePanel;
import io.kedang.page.HomePart;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** May this ship? On the home page of who sends goods out, with what was asked last. */
@Component
class DispatchHome implements HomePart {

    private static final int ORDER = 15;
    private static final int SHOWN = 3;

    private final Questions questions;
    private final Access access;

    DispatchHome(Questions questions, Access access) {
        this.questions = questions;
        this.access = access;
    }

    @Override
    public Optional<HomePanel> now() {
        if (!access.actor().has(Role.DEPARTMENT) || !access.may(Permission.RELEASE_SHIPMENTS)) {
            return Optional.empty();
        }
        List<Answer> mine = questions.mine();
        return Optional.of(new HomePanel("credit/home", mine.subList(0, Math.min(SHOWN, mine.size())), ORDER));
    }
}
