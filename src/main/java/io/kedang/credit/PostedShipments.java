package io.kedang.credit;

import io.kedang.credit.Overruns.NewFlag;
import io.kedang.ledger.EntryKind;
import io.kedang.ledger.EntryPosted;
import io.kedang.ledger.PostedEntry;
import io.kedang.shared.CardId;
import io.kedang.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What posting a shipment means for credit: its release is used up; what had not been released and goes beyond the limit,
 * or left in spite of a hold, is flagged and brings a case for finance. It is posted all the same: the books tell what
 * happened.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PostedShipments implements EntryPosted {

    private final Releases releases;
    private final Exposures exposures;
    private final HoldRows holds;
    private final Overruns overruns;
    private final CreditFlow flow;
    private final CreditRecord records;

    PostedShipments(
            Releases releases,
            Exposures exposures,
            HoldRows holds,
            Overruns overruns,
            CreditFlow flow,
            CreditRecord records) {
        this.releases = releases;
        this.exposures = exposures;
        this.holds = holds;
        this.overruns = overruns;
        this.flow = flow;
        this.records = records;
    }

    @Override
    public void posted(List<PostedEntry> entries) {
        entries.forEach(entry -> entry.reverses().ifPresent(reversed -> releases.giveBackUse(reversed, entry.id())));
        List<PostedEntry> shipments = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.SHIPMENT)
                .toList();
        if (!shipments.isEmpty()) {
            keep(flags(shipments));
        }
    }

    private List<NewFlag> flags(List<PostedEntry> shipments) {
        Set<CardId> cards = shipments.stream().map(PostedEntry::card).collect(Collectors.toSet());
        Map<CardId, Exposure> before = exposures.of(cards);
        Map<CardId, ?> held = holds.current(cards);
        OpenReleases open = OpenReleases.of(releases, shipments, before);
        List<NewFlag> flags = new ArrayList<>();
        for (PostedEntry shipment : shipments) {
            boolean covered = open.use(shipment);
            Money exposure = shipment.balance().plus(open.released(shipment.card()));
            Money limit = before.get(shipment.card()).limit();
            ground(covered, held.containsKey(shipment.card()), exposure.compareTo(limit) > 0)
                    .ifPresent(
                            ground -> flags.add(new NewFlag(shipment.id(), shipment.card(), ground, limit, exposure)));
        }
        return flags;
    }

    private static Optional<Ground> ground(boolean covered, boolean held, boolean beyond) {
        if (covered || !held && !beyond) {
            return Optional.empty();
        }
        return Optional.of(held ? Ground.ON_HOLD : Ground.BEYOND_LIMIT);
    }

    private void keep(List<NewFlag> flags) {
        if (flags.isEmpty()) {
            return;
        }
        Set<CardId> cards = flags.stream().map(NewFlag::card).collect(Collectors.toSet());
        Map<CardId, OverrunId> open = new HashMap<>(overruns.open(cards));
        cards.stream().filter(card -> !open.containsKey(card)).forEach(card -> open.put(card, begin(card)));
        overruns.flag(flags, open);
    }

    private OverrunId begin(CardId card) {
        OverrunId overrun = overruns.add(card);
        records.add(card, "SHIPPED_BEYOND", overrun);
        flow.beginOverrun(overrun, card);
        return overrun;
    }

    /** The releases that the shipments can use, and what is left of all of a customer's. */
    private static final class OpenReleases {

        private final Releases releases;
        private final Map<String, Release> byDocument = new LinkedHashMap<>();
        private final Map<CardId, Money> released = new HashMap<>();

        private OpenReleases(Releases releases) {
            this.releases = releases;
        }

        static OpenReleases of(Releases releases, List<PostedEntry> shipments, Map<CardId, Exposure> exposures) {
            OpenReleases open = new OpenReleases(releases);
            exposures.forEach((card, exposure) -> open.released.put(card, exposure.released()));
            releases.open(
                            exposures.keySet(),
                            shipments.stream()
                                    .flatMap(shipment -> Stream.of(shipment.document(), whole(shipment.document())))
                                    .collect(Collectors.toSet()))
                    .forEach(release -> open.byDocument.put(release.card() + release.document(), release));
            return open;
        }

        Money released(CardId card) {
            return released.get(card);
        }

        /** @return whether all of the shipment had been released */
        boolean use(PostedEntry shipment) {
            String exact = shipment.card() + shipment.document();
            // a number can end like that of a part and be a whole all the same
            String key = byDocument.containsKey(exact) ? exact : shipment.card() + whole(shipment.document());
            Release release = byDocument.get(key);
            if (release == null || release.open().signum() == 0) {
                return false;
            }
            Money used = new Money(
                    release.open().min(shipment.amount().amount()),
                    shipment.amount().currency());
            releases.use(release, shipment.id(), used.amount());
            byDocument.put(key, release.less(used.amount()));
            released.merge(shipment.card(), used, Money::minus);
            return used.equals(shipment.amount());
        }

        /** Of a part, such as {@code A-7/2}, the number of the whole. */
        private static String whole(String document) {
            return document.replaceFirst("/[0-9]{1,3}$", "");
        }
    }
}
