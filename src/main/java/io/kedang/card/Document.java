package io.kedang.card;

import io.kedang.secrecy.Digest;
import io.kedang.shared.EmployeeId;
import java.time.Instant;

/**
 * A document on a card: a scan, a contract, a photo. Its bytes are kept exactly as they came, because a signature
 * covers them.
 *
 * @param kind a code of the list {@code DOCUMENT_KIND}
 * @param fileName as the person called it, without path and with the ending that fits the content
 * @param contentType found in the content, never taken from the sender
 * @param size in bytes
 * @param sha256 of the bytes
 * @param page its place among the photographed pages of the paper card, from 1; 0 when it is none of them
 */
public record Document(
        DocumentId id,
        String kind,
        String fileName,
        String contentType,
        long size,
        Digest sha256,
        Instant addedAt,
        EmployeeId addedBy,
        int page) {

    /** The kind of all pages; no code of the list, for nobody chooses it. */
    static final String PAGE = "PAPER_CARD";

    /** A document that is no page. */
    public Document(
            DocumentId id,
            String kind,
            String fileName,
            String contentType,
            long size,
            Digest sha256,
            Instant addedAt,
            EmployeeId addedBy) {
        this(id, kind, fileName, contentType, size, sha256, addedAt, addedBy, 0);
    }

    public boolean isPage() {
        return page > 0;
    }

    /** Whether a browser can show it as a picture. */
    public boolean isImage() {
        return contentType.startsWith("image/");
    }
}
