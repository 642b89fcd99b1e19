package io.kedang.archive;

import io.kedang.access.Access;
import io.kedang.access.AccessRefused;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.CardSummary;
import io.kedang.card.Cards;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the labels of paper folders. */
@Service
public class FolderLabels {

    private final Cards cards;
    private final Filings filings;
    private final Codes codes;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    FolderLabels(Cards cards, Filings filings, Codes codes, Access access, Audit audit, Clock clock) {
        this.cards = cards;
        this.filings = filings;
        this.codes = codes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The label, recorded as printed: whether the browser prints it cannot be seen from here.
     *
     * @throws ArchiveRefused when the card has no archive number
     */
    @Transactional
    public FolderLabel print(CardId id, Locale locale) {
        if (!access.may(Permission.ENTER_CARDS) && !access.may(Permission.READ_NUMBERS)) {
            throw AccessRefused.lacks(Permission.READ_NUMBERS);
        }
        CardSummary card = cards.get(id);
        Filing filing = filings.of(id).orElseThrow(ArchiveRefused::noNumber);
        audit.record(Audited.CARD_PRINTED, Subject.card(id), Map.of("what", "label"));
        return new FolderLabel(
                id,
                filing.number(),
                card.name(),
                codes.label(CodeList.REGION, filing.regionCode(), locale),
                filing.place(),
                LocalDate.ofInstant(filing.filedAt(), clock.getZone()));
    }
}
