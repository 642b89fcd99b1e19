package io.kedang.notice;

import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Something that one person is told. @param args see {@link Notices} */
record Notice(
        long id, EmployeeId person, NoticeKind kind, CardId card, Map<String, String> args, Instant at, boolean seen) {

    Optional<String> arg(String name) {
        return Optional.ofNullable(args.get(name));
    }

    /** The colleague whom the text names. */
    Optional<EmployeeId> names() {
        return arg(Notices.BY).map(EmployeeId::of);
    }
}
