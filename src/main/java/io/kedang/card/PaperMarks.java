package io.kedang.card;

import io.kedang.identity.People;
import io.kedang.shared.CardId;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks the revisions of cards from paper: from which photo they are, who wrote them down, who signed the photo. */
@Component
@Transactional(readOnly = true)
public class PaperMarks {

    private final Cards cards;
    private final Documents documents;
    private final Transcriptions transcriptions;
    private final Signatures signatures;
    private final People people;

    PaperMarks(Cards cards, Documents documents, Transcriptions transcriptions, Signatures signatures, People people) {
        this.cards = cards;
        this.documents = documents;
        this.transcriptions = transcriptions;
        this.signatures = signatures;
        this.people = people;
    }

    /** Empty for a card that is not from paper, and while nothing of it was handed in. */
    public Optional<PaperMark> of(CardId id, int revision) {
        CardSummary card = cards.get(id);
        if (!card.isFromPaper() || revision == 0) {
            return Optional.empty();
        }
        Optional<Transcription> from = transcriptions.of(id, revision);
        int photo = from.map(Transcription::photo).orElse(revision);
        return Optional.of(new PaperMark(
                revision,
                from,
                from.map(this::name).orElse(""),
                signatures.of(id).stream()
                        .filter(signature -> signature.revision() == photo)
                        .reduce((earlier, later) -> later),
                documents.seesAll(card)));
    }

    private String name(Transcription transcription) {
        return people.names(Set.of(transcription.by())).getOrDefault(transcription.by(), "");
    }
}
