package io.kedang.incoming;

import io.kedang.access.Access;
import io.kedang.access.Permission;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines of bank statements, for those who decide about them. */
@Service
public class BankStatement {

    private final BankLines lines;
    private final Access access;

    BankStatement(BankLines lines, Access access) {
        this.lines = lines;
        this.access = access;
    }

    /** The latest first. @param beyond the last one seen */
    @Transactional(readOnly = true)
    public List<BankLine> page(BankLineState state, Optional<BankLineCursor> beyond, int most) {
        access.require(Permission.IMPORT_ENTRIES);
        return lines.page(state, beyond, most);
    }

    /** @throws IncomingRefused when there is none */
    @Transactional(readOnly = true)
    public BankLine get(BankLineId id) {
        access.require(Permission.IMPORT_ENTRIES);
        return lines.find(id).orElseThrow(IncomingRefused::noLine);
    }
}
