package io.kedang.card;

import io.kedang.shared.Refusal;
import org.springframework.util.unit.DataSize;

/** A document that cannot be taken, or does not exist for this person. */
public final class DocumentRefused extends Refusal {

    private DocumentRefused(Kind kind, String messageKey, Object... arguments) {
        super(kind, messageKey, arguments);
    }

    static DocumentRefused notFound() {
        return new DocumentRefused(Kind.NOT_FOUND, "card.document.refused.not-found");
    }

    static DocumentRefused notHolder() {
        return new DocumentRefused(Kind.FORBIDDEN, "card.document.refused.not-holder");
    }

    static DocumentRefused empty() {
        return invalid("card.document.refused.empty");
    }

    /** @param limit the most that one file may have */
    public static DocumentRefused tooLarge(DataSize limit) {
        return invalid("card.document.refused.too-large", limit.toMegabytes());
    }

    static DocumentRefused tooMany(int limit) {
        return invalid("card.document.refused.too-many", limit);
    }

    static DocumentRefused unknownKind() {
        return invalid("card.document.refused.unknown-kind");
    }

    static DocumentRefused notAllowed() {
        return invalid("card.document.refused.not-allowed");
    }

    static DocumentRefused heic() {
        return invalid("card.document.refused.heic");
    }

    static DocumentRefused broken() {
        return invalid("card.document.refused.broken");
    }

    static DocumentRefused tooManyPixels(long millions) {
        return invalid("card.document.refused.too-many-pixels", millions);
    }

    static DocumentRefused noPicture() {
        return invalid("card.document.refused.no-picture");
    }

    static DocumentRefused tooManyPages(int limit) {
        return invalid("card.document.refused.too-many-pages", limit);
    }

    /** What is stored is not what was added: it is not shown. */
    static DocumentRefused notIntact() {
        return new DocumentRefused(Kind.CONFLICT, "card.document.refused.not-intact");
    }

    public static DocumentRefused notReceived() {
        return invalid("card.document.refused.not-received");
    }

    /** Others are uploading, and one more would wait too long. */
    public static DocumentRefused busy() {
        return invalid("card.document.refused.busy");
    }

    private static DocumentRefused invalid(String messageKey, Object... arguments) {
        return new DocumentRefused(Kind.INVALID, messageKey, arguments);
    }
}
