package io.kedang.visit;

import io.kedang.shared.Refusal;
import java.time.LocalDate;

/** Return visits do not allow it. */
public final class VisitRefused extends Refusal {

    private VisitRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    static VisitRefused notFound() {
        return new VisitRefused(Kind.NOT_FOUND, "visit.refused.not-found");
    }

    /** Only archived customers are visited again. */
    static VisitRefused notArchived() {
        return new VisitRefused(Kind.CONFLICT, "visit.refused.not-archived");
    }

    static VisitRefused alreadyPlanned(LocalDate dueOn) {
        return new VisitRefused(Kind.CONFLICT, "visit.refused.already-planned", dueOn.toString());
    }

    /** Only who holds the card and who manages the team. */
    static VisitRefused notTheVisitor() {
        return new VisitRefused(Kind.FORBIDDEN, "visit.refused.not-the-visitor");
    }

    /** The form lacks something. */
    static VisitRefused notReady(int problems) {
        return new VisitRefused(Kind.INVALID, "visit.refused.not-ready", problems);
    }

    /** The draft was saved in another window meanwhile. */
    static VisitRefused changedMeanwhile() {
        return new VisitRefused(Kind.CONFLICT, "visit.refused.changed-meanwhile");
    }

    /** Somebody has done it already. */
    static VisitRefused over() {
        return new VisitRefused(Kind.CONFLICT, "visit.refused.over");
    }

    static VisitRefused invalid(String messageKey, Object... arguments) {
        return new VisitRefused(Kind.INVALID, messageKey, arguments);
    }

    public boolean isConflictOfSaves() {
        return messageKey().equals("visit.refused.changed-meanwhile");
    }
}
