package io.kedang.imports;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Some hundred documents with their verdicts: of those that are well-formed the kind's, of the others their problems. */
final class Examination {

    private final List<ReadUnit> units;
    private final List<Verdict> verdicts;

    private Examination(List<ReadUnit> units, List<Verdict> verdicts) {
        this.units = units;
        this.verdicts = verdicts;
    }

    static Examination of(ImportKind kind, ImportOrder order, List<ReadUnit> units) {
        List<ImportUnit> wellFormed = units.stream()
                .filter(ReadUnit::isWellFormed)
                .map(ReadUnit::unit)
                .toList();
        Iterator<Verdict> said = wellFormed.isEmpty()
                ? List.<Verdict>of().iterator()
                : kind.check(order, wellFormed).iterator();
        return new Examination(
                units,
                units.stream()
                        .map(unit -> unit.isWellFormed() ? said.next() : new Verdict.Wrong(unit.problems()))
                        .toList());
    }

    List<ImportUnit> fine() {
        List<ImportUnit> fine = new ArrayList<>();
        for (int n = 0; n < units.size(); n++) {
            if (verdicts.get(n) instanceof Verdict.Fine) {
                fine.add(units.get(n).unit());
            }
        }
        return fine;
    }

    List<Results.Result> already() {
        List<Results.Result> already = new ArrayList<>();
        for (int n = 0; n < units.size(); n++) {
            if (verdicts.get(n) instanceof Verdict.Already there) {
                already.add(new Results.Result(units.get(n).unit().number(), there.link(), true));
            }
        }
        return already;
    }

    List<RowProblem> problems() {
        return verdicts.stream()
                .filter(Verdict.Wrong.class::isInstance)
                .flatMap(verdict -> ((Verdict.Wrong) verdict).problems().stream())
                .toList();
    }

    /** @param posted how many were posted of those that are fine */
    ImportFile.Counts counts(int posted) {
        int fine = fine().size();
        int already = already().size();
        return new ImportFile.Counts(units.size(), fine, already, units.size() - fine - already, posted);
    }

    int rows() {
        return units.stream().mapToInt(unit -> unit.unit().rows().size()).sum();
    }

    int lastRow() {
        return units.get(units.size() - 1).unit().lastNumber();
    }
}
