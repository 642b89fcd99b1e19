package io.kedang.archive;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.card.Cards;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.shared.CardId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assigns archive numbers and voids them. Numbers are unique and have no gap within their series; whoever takes one
 * makes the others of the series wait until the transaction ends, so call it late in the transaction.
 */
@Service
public class ArchiveNumbers {

    private final NumberBook book;
    private final ArchiveSettings settings;
    private final Cards cards;
    private final Codes codes;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    ArchiveNumbers(
            NumberBook book,
            ArchiveSettings settings,
            Cards cards,
            Codes codes,
            Access access,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.settings = settings;
        this.cards = cards;
        this.codes = codes;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The card's number. A card that has one keeps it as long as its codes stay the same, also in another year; with
     * other codes the old number becomes void and names its successor.
     *
     * @param region code of {@link CodeList#REGION}
     * @param category code of {@link CodeList#ARCHIVE_CATEGORY}
     * @throws ArchiveRefused when a code is unknown or cannot be part of a number, or when someone else has numbered
     *     the card at the same time
     */
    @Transactional
    public ArchiveNumber assign(CardId card, String region, String category) {
        access.require(Permission.ENTER_CARDS);
        cards.get(card);
        requireCode(CodeList.REGION, region);
        requireCode(CodeList.ARCHIVE_CATEGORY, category);
        Optional<HeldNumber> held = book.lockHeld(card);
        if (held.filter(number -> number.isCoded(region, category)).isPresent()) {
            return held.get().number();
        }
        NumberPattern.Series series = settings.numberPattern().series(region, category, LocalDate.now(clock));
        long seq = book.next(series.name(), clock.instant());
        ArchiveNumber number = series.number(seq);
        held.ifPresent(old -> replace(card, old, number));
        book.write(new HeldNumber(number, series.name(), seq, card, region, category), signedNow());
        audit.record(
                Audited.NUMBER_ASSIGNED,
                Subject.card(card),
                Map.of("number", number.text(), "region", region, "category", category));
        return number;
    }

    /**
     * Voids the card's number. It is kept in the register with the reason and is never given again.
     *
     * @param reason up to 1 000 characters
     * @throws ArchiveRefused when the card has no valid number or the reason is missing or too long
     */
    @Transactional
    public void voidNumber(CardId card, String reason) {
        access.require(Permission.ENTER_CARDS);
        cards.get(card);
        voidHeld(card, book.lockHeld(card).orElseThrow(ArchiveRefused::noNumber), Voiding.because(reason));
    }

    private void voidHeld(CardId card, HeldNumber held, Voiding voiding) {
        book.voidNumber(held.number(), voiding, signedNow());
        audit.record(
                Audited.NUMBER_VOIDED,
                Subject.card(card),
                Map.of(
                        "number",
                        held.number().text(),
                        "reason",
                        voiding.reason().orElseThrow()));
    }

    /**
     * Voids the number of a card that was rejected after an earlier entry, if it has one. The caller has checked that
     * the person may reject it.
     *
     * @param reason up to 1 000 characters
     */
    @Transactional
    public void voidWhenRejected(CardId card, String reason) {
        book.lockHeld(card).ifPresent(held -> voidHeld(card, held, Voiding.because(reason)));
    }

    private void replace(CardId card, HeldNumber old, ArchiveNumber successor) {
        book.voidNumber(old.number(), Voiding.replacedBy(successor), signedNow());
        audit.record(
                Audited.NUMBER_VOIDED,
                Subject.card(card),
                Map.of("number", old.number().text(), "replacedBy", successor.text()));
    }

    private void requireCode(CodeList list, String code) {
        if (codes.find(list, code, Locale.ROOT).isEmpty()) {
            throw ArchiveRefused.unknownCode(code);
        }
        if (!NumberPattern.fits(code)) {
            throw ArchiveRefused.codeUnfit(code);
        }
    }

    private Stamp signedNow() {
        return new Stamp(access.actor().id(), clock.instant());
    }
}
