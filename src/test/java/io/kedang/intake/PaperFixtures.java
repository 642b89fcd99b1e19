package io.kedang.intake;

import io.kedang.card.Document;
import io.kedang.card.DocumentId;
import io.kedang.card.Draft;
import io.kedang.card.Origin;
import io.kedang.card.Pages;
import io.kedang.card.PhonePictures;
import io.kedang.card.Seen;
import io.kedang.identity.ActingAs;
import io.kedang.shared.CardId;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cards from paper at each step, brought there as in life: sales1 photographs, manager1 signs, clerk1 transcribes. */
@Component
public class PaperFixtures {

    private final IntakeFixtures fixtures;
    private final ActingAs actingAs;
    private final Collecting collecting;
    private final Transcribing transcribing;
    private final Pages pages;

    PaperFixtures(
            IntakeFixtures fixtures, ActingAs actingAs, Collecting collecting, Transcribing transcribing, Pages pages) {
        this.fixtures = fixtures;
        this.actingAs = actingAs;
        this.collecting = collecting;
        this.transcribing = transcribing;
        this.pages = pages;
    }

    /** What is known beside the photo, of all that stands on the card. */
    public static Map<String, String> known(Map<String, String> whole) {
        Map<String, String> known = new TreeMap<>(whole);
        known.keySet().retainAll(List.of("basics.fullName", "consent.basis", "consent.means", "consent.date"));
        return known;
    }

    /** A draft with two pages. */
    public CardId photographed(Map<String, String> known) {
        CardId card = actingAs.call("sales1", () -> collecting.begin(known, Origin.PAPER));
        photograph(card, PhonePictures.page(80));
        photograph(card, PhonePictures.page(200));
        return card;
    }

    public DocumentId photograph(CardId card, byte[] photo) {
        return actingAs.call("sales1", () -> pages.add(card, "page.jpg", new ByteArrayInputStream(photo)));
    }

    public CardId handedIn(Map<String, String> known) {
        CardId card = photographed(known);
        fixtures.handIn(card);
        return card;
    }

    public CardId signed(Map<String, String> known) {
        CardId card = handedIn(known);
        fixtures.sign(card);
        return card;
    }

    /** The clerk types. */
    public void type(CardId card, Map<String, String> texts) {
        actingAs.run("clerk1", () -> {
            Draft draft = transcribing.open(card);
            transcribing.save(fixtures.task(card), texts, new Seen(draft.version(), UUID.randomUUID()));
        });
    }

    public List<Document> pagesOf(String login, CardId card, int revision) {
        return actingAs.call(login, () -> pages.ofRevision(card, revision));
    }
}
