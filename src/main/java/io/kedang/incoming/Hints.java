package io.kedang.incoming;

import io.kedang.incoming.ProposedPayment.Reason;
import io.kedang.ledger.OpenItem;
import io.kedang.shared.CardId;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that is known about who may have paid a page of lines.
 *
 * @param accounts who has paid from an account before
 * @param names who is called so
 * @param numbers who has the archive number
 * @param documents what is open of the documents that are named
 * @param amounts where exactly such an amount is open
 */
record Hints(
        Map<ByteBuffer, List<CardId>> accounts,
        Map<String, List<FileCustomer>> names,
        Map<String, List<FileCustomer>> numbers,
        Map<CardId, List<OpenItem>> documents,
        Map<CardId, List<OpenItem>> amounts) {

    Candidates candidates(BankLine line) {
        Candidates candidates = new Candidates();
        if (line.blind() != null) {
            candidates.add(accounts.getOrDefault(ByteBuffer.wrap(line.blind()), List.of()), Reason.ACCOUNT);
        }
        candidates.add(cards(names.getOrDefault(line.payer(), List.of())), Reason.NAME);
        List<String> words = ReferenceWords.of(line);
        words.forEach(word -> candidates.add(cards(numbers.getOrDefault(word, List.of())), Reason.NUMBER));
        documents.forEach((card, items) -> {
            if (items.stream().anyMatch(item -> words.contains(item.document()))) {
                candidates.add(List.of(card), Reason.DOCUMENT);
            }
        });
        Set<CardId> owing = amounts.entrySet().stream()
                .filter(entry ->
                        entry.getValue().stream().anyMatch(item -> item.open().equals(line.amount())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        // who owes just so much is proposed only where nobody else does
        if (owing.size() == 1 || !candidates.isEmpty()) {
            owing.stream()
                    .filter(card -> candidates.isEmpty() || candidates.cards().contains(card))
                    .forEach(card -> candidates.add(List.of(card), Reason.AMOUNT));
        }
        return candidates;
    }

    private static List<CardId> cards(List<FileCustomer> customers) {
        return customers.stream().map(FileCustomer::card).toList();
    }
}
