package io.kedang.card;

import io.kedang.secrecy.Sealing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The bytes of documents: sealed on the way in, opened on the way out, wherever they are stored. */
@Component
class DocumentVault {

    private final Map<DocumentSettings.Store, DocumentStore> stores = new EnumMap<>(DocumentSettings.Store.class);
    private final Sealing sealing;

    DocumentVault(List<DocumentStore> stores, Sealing sealing) {
        stores.forEach(store -> this.stores.put(store.kind(), store));
        this.sealing = sealing;
    }

    void put(DocumentSettings.Store store, DocumentId id, byte[] content) {
        in(store).put(id, sealing.seal(place(id), content));
    }

    Optional<byte[]> get(DocumentSettings.Store store, DocumentId id) {
        return in(store).get(id).map(bytes -> sealing.open(place(id), bytes));
    }

    void remove(DocumentSettings.Store store, DocumentId id) {
        in(store).remove(id);
    }

    private DocumentStore in(DocumentSettings.Store store) {
        return Objects.requireNonNull(stores.get(store));
    }

    private static String place(DocumentId id) {
        return "card_document|" + id;
    }
}
