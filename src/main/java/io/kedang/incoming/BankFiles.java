package io.kedang.incoming;

import io.kedang.access.Permission;
import io.kedang.imports.ImportColumn;
import io.kedang.imports.ImportId;
import io.kedang.imports.ImportKind;
import io.kedang.imports.ImportLink;
import io.kedang.imports.ImportOrder;
import io.kedang.imports.ImportUnit;
import io.kedang.imports.Verdict;
import io.kedang.page.Problem;
import io.kedang.secrecy.BlindIndex;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Bank statements: their lines are kept, each once, for a person to decide. Nothing is posted by the file itself. */
@Component
class BankFiles implements ImportKind {

    private final BankLines lines;
    private final BlindIndex blindIndex;

    BankFiles(BankLines lines, BlindIndex blindIndex) {
        this.lines = lines;
        this.blindIndex = blindIndex;
    }

    @Override
    public String key() {
        return "bank-statement";
    }

    @Override
    public Permission needs() {
        return Permission.IMPORT_ENTRIES;
    }

    @Override
    public String texts() {
        return "incoming.bank.";
    }

    @Override
    public List<ImportColumn> columns() {
        return BankColumns.all();
    }

    @Override
    public List<Problem> problems(Set<String> found) {
        return BankColumns.problems(found);
    }

    @Override
    public List<Verdict> check(ImportOrder order, List<ImportUnit> units) {
        List<ReadBankLine> read = read(units);
        List<byte[]> bases = bases(read);
        Map<ByteBuffer, Integer> here = lines.countOf(order.id(), bases);
        Map<BankLineKey, BankLineId> known = lines.known(bases);
        Map<ByteBuffer, Integer> counted = new HashMap<>(here);
        return read.stream().map(line -> verdict(line, counted, known)).toList();
    }

    private static Verdict verdict(
            ReadBankLine line, Map<ByteBuffer, Integer> counted, Map<BankLineKey, BankLineId> known) {
        if (!line.problems().isEmpty()) {
            return new Verdict.Wrong(line.problems());
        }
        ByteBuffer base = ByteBuffer.wrap(line.base());
        BankLineId there = known.get(new BankLineKey(base, counted.merge(base, 1, Integer::sum)));
        return there == null ? new Verdict.Fine() : new Verdict.Already(link(line, there));
    }

    @Override
    public List<ImportLink> run(ImportOrder order, List<ImportUnit> units) {
        List<ReadBankLine> read = read(units);
        Map<ByteBuffer, Integer> counted = new HashMap<>(lines.countOf(order.id(), bases(read)));
        List<NewBankLine> made = read.stream()
                .map(line -> new NewBankLine(
                        BankLineId.random(), line, counted.merge(ByteBuffer.wrap(line.base()), 1, Integer::sum)))
                .toList();
        lines.add(order.id(), made);
        return made.stream().map(line -> link(line.read(), line.id())).toList();
    }

    @Override
    public Optional<ImportLink> next(ImportId id) {
        return Optional.of(new ImportLink("incoming.bank.decide", "/bank"));
    }

    private List<ReadBankLine> read(List<ImportUnit> units) {
        return units.stream()
                .map(unit -> new ReadBankLine(unit.first(), blindIndex))
                .toList();
    }

    private static List<byte[]> bases(List<ReadBankLine> read) {
        return read.stream()
                .filter(line -> line.problems().isEmpty())
                .map(ReadBankLine::base)
                .toList();
    }

    private static ImportLink link(ReadBankLine line, BankLineId id) {
        return new ImportLink(
                line.row().text(BankColumns.DATE) + " " + line.amount().text(), "/bank/" + id);
    }
}
