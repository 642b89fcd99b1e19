package io.kedang.catalogue;

import io.kedang.shared.Remembered;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The category lists in memory: a page of cards asks for hundreds of names and must not ask the database for each. */
@Component
class RememberedCodes implements Codes {

    private final Map<CodeList, Remembered<Entries>> lists = new EnumMap<>(CodeList.class);

    RememberedCodes(CodeEntries entries) {
        for (CodeList list : CodeList.values()) {
            lists.put(list, new Remembered<>(() -> entries.version(list), () -> Entries.of(entries.of(list))));
        }
    }

    @Override
    public List<Code> choices(CodeList list, Locale locale) {
        return entries(list).inOrder().stream()
                .filter(CodeEntry::active)
                .map(entry -> entry.as(locale))
                .toList();
    }

    @Override
    public String label(CodeList list, String code, Locale locale) {
        return find(list, code, locale).map(Code::label).orElse(code);
    }

    @Override
    public Optional<Code> find(CodeList list, String code, Locale locale) {
        return Optional.ofNullable(entries(list).byCode().get(code)).map(entry -> entry.as(locale));
    }

    /** After a rollback too: the changing transaction itself may have read what now never happened. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void forget(ListChanged changed) {
        lists.get(changed.list()).forget();
    }

    private Entries entries(CodeList list) {
        return lists.get(list).get();
    }

    private record Entries(List<CodeEntry> inOrder, Map<String, CodeEntry> byCode) {

        static Entries of(List<CodeEntry> entries) {
            return new Entries(
                    entries, entries.stream().collect(Collectors.toMap(CodeEntry::code, Function.identity())));
        }
    }
}
