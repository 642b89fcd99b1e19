package io.kedang.verification;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.shared.CardId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own checks of the person who acts, to be gone through. */
@Component
public class ReadingChecks {

    /** Cards of a page. */
    public static final int PAGE = 50;

    private final Access access;
    private final Checks checks;
    private final CheckRows rows;

    ReadingChecks(Access access, Checks checks, CheckRows rows) {
        this.access = access;
        this.checks = checks;
        this.rows = rows;
    }

    /**
     * An own check, open or not. Cards that came to the person meanwhile are in an open one from now on.
     *
     * @throws CheckRefused when it is not there for this person
     */
    @Transactional
    public MonthlyCheck open(CheckId id) {
        access.require(Permission.KEEP_CARDS);
        MonthlyCheck check = mine(id);
        if (check.isOpen()) {
            rows.adopt(check);
        }
        return check;
    }

    /** At most {@link #PAGE} cards and one more, which tells that there is a next page. @param after a place, 0 for none */
    @Transactional(readOnly = true)
    public List<CheckedCard> cards(CheckId id, CheckPart part, int after) {
        return rows.page(mine(id).id(), part, after, PAGE + 1);
    }

    /** One card of an own check. */
    @Transactional(readOnly = true)
    public CheckedCard card(CheckId id, CardId card) {
        return rows.of(mine(id).id(), List.of(card)).stream().findFirst().orElseThrow(CheckRefused::notFound);
    }

    @Transactional(readOnly = true)
    public Progress progress(CheckId id) {
        return rows.progress(List.of(mine(id).id())).get(id);
    }

    /** The open check of the person who acts that is of the latest month, with how far it is. */
    @Transactional(readOnly = true)
    public Optional<Map.Entry<MonthlyCheck, Progress>> current() {
        return checks.openOf(access.actor().id()).stream()
                .findFirst()
                .map(check ->
                        Map.entry(check, rows.progress(List.of(check.id())).get(check.id())));
    }

    private MonthlyCheck mine(CheckId id) {
        return checks.find(id)
                .filter(check -> check.keeper().equals(access.actor().id()))
                .orElseThrow(CheckRefused::notFound);
    }
}
