package io.kedang.card;

import java.util.Optional;

/** Keeps the sealed bytes of documents, as one with the transaction of the caller. */
interface DocumentStore {

    DocumentSettings.Store kind();

    void put(DocumentId id, byte[] sealed);

    /** Nothing when the document's bytes were removed. */
    Optional<byte[]> get(DocumentId id);

    void remove(DocumentId id);
}
