package io.kedang.change.web;

import io.kedang.access.Actor;
import io.kedang.card.CardContent;
import io.kedang.card.Field;
import io.kedang.change.EnteringChanges;
import io.kedang.change.ReviewingChanges;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What differs, with the critical numbers covered that are to be keyed a second time. */
@Component
class EnterChangePage implements TaskPage {

    private static final String COVER = "••••••";

    private final EnteringChanges entering;
    private final ReviewingChanges reviewing;
    private final Compared compared;

    EnterChangePage(EnteringChanges entering, ReviewingChanges reviewing, Compared compared) {
        this.entering = entering;
        this.reviewing = reviewing;
        this.compared = compared;
    }

    @Override
    public String formKey() {
        return "card-change/enter";
    }

    @Override
    public String show(OpenTask task, Model model) {
        List<Field<?>> toKey = entering.toKey(task);
        compared.show(task, content -> covered(content, toKey), model);
        model.addAttribute("toKey", toKey);
        model.addAttribute("sameLicence", entering.sameLicence(task).orElse(null));
        return "forms/card-change/enter";
    }

    /** Blind: what is to be keyed a second time is not shown. */
    private static CardContent covered(CardContent content, List<Field<?>> toKey) {
        Map<String, String> without = new HashMap<>();
        toKey.forEach(field -> without.put(field.path(), COVER));
        return content.with(without);
    }

    @Override
    public void check(OpenTask task, Actor actor) {
        reviewing.requireOtherEyes(task, actor);
    }
}
