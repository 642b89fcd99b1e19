package io.kedang.worklist;

import io.kedang.access.Actor;
import io.kedang.shared.EmployeeId;
import io.kedang.shared.Refusal;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of the tests' own tasks; keeps away whom a test names. */
@Component
class TestTaskPage implements TaskPage {

    final Set<EmployeeId> keptAway = ConcurrentHashMap.newKeySet();

    @Override
    public String formKey() {
        return "test/form";
    }

    @Override
    public String show(OpenTask task, Model model) {
        return "redirect:/shown-by-its-feature/" + task.id();
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        if (keptAway.contains(actor.id())) {
            throw new KeptAway();
        }
    }

    static final class KeptAway extends Refusal {
        KeptAway() {
            super(Kind.FORBIDDEN, "worklist.refused.excluded");
        }
    }
}
