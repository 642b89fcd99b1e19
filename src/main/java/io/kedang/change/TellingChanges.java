package io.kedang.change;

import io.kedang.access.Access;
import io.kedang.card.Cards;
import io.kedang.card.Signature;
import io.kedang.card.Signatures;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Notices;
import io.kedang.shared.EmployeeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what became of a change, in the transaction in which it happens. */
@Component
class TellingChanges {

    private final Notices notices;
    private final Cards cards;
    private final Signatures signatures;
    private final Access access;

    TellingChanges(Notices notices, Cards cards, Signatures signatures, Access access) {
        this.notices = notices;
        this.cards = cards;
        this.signatures = signatures;
        this.access = access;
    }

    void sentBack(ReportedChange change) {
        tell(List.of(change.holder()), NoticeKind.CHANGE_SENT_BACK, change);
    }

    void rejected(ReportedChange change) {
        tell(List.of(change.holder()), NoticeKind.CHANGE_REJECTED, change);
    }

    void crossed(ReportedChange change) {
        tell(List.of(change.holder()), NoticeKind.CHANGE_CROSSED, change);
    }

    /** Who proposed it, and who holds the card. */
    void applied(ReportedChange change) {
        Set<EmployeeId> people =
                Stream.of(change.holder(), cards.holder(change.card())).collect(Collectors.toSet());
        tell(people, NoticeKind.CHANGE_APPLIED, change);
    }

    /** Who signed it hears that it comes back. */
    void backToReview(ReportedChange change) {
        Set<EmployeeId> signers = signatures.of(change.card()).stream()
                .filter(signature -> signature.revision() == change.revision())
                .map(Signature::signedBy)
                .collect(Collectors.toSet());
        tell(signers, NoticeKind.CHANGE_BACK_TO_REVIEW, change);
    }

    private void tell(Collection<EmployeeId> to, NoticeKind kind, ReportedChange change) {
        notices.tell(
                to, kind, change.card(), Map.of(Notices.BY, access.actor().id().toString()));
    }
}
