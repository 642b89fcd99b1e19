package io.kedang.notice;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that one person is told. @param args see {@link Notices} */
record Notice(
        long id,
        EmployeeId person,
        NoticeKind kind,
        Optional<CardId> card,
        Map<String, String> args,
        Instant at,
        boolean seen) {

    Optional<String> arg(String name) {
        return Optional.ofNullable(args.get(name));
    }

    /** Where it leads, if not to the page of its card. */
    Optional<String> page() {
        return kind.page().or(() -> arg(Notices.PATH));
    }

    /** The colleague who did it or has it in hand. */
    Optional<EmployeeId> by() {
        return arg(Notices.BY).map(EmployeeId::of);
    }

    /** In whose place the reader is told, if for someone else. */
    Optional<EmployeeId> insteadOf() {
        return arg(Notices.INSTEAD_OF).map(EmployeeId::of);
    }

    /** The colleague whom it is about, if it is not about a card. */
    Optional<EmployeeId> of() {
        return arg(Notices.OF).map(EmployeeId::of);
    }

    /** The colleagues whom the text names. */
    Stream<EmployeeId> named() {
        return Stream.of(by(), insteadOf(), of()).flatMap(Optional::stream);
    }
}
