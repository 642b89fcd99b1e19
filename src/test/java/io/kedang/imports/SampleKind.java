package io.kedang.imports;

import io.kedang.access.Permission;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A kind of files of which every document leaves a line in the record, once; it can be made to fail on the way. */
@Component
class SampleKind implements ImportKind {

    private static final String POSTED = "sample-document";

    private final Audit audit;
    private final JdbcClient jdbc;

    /** What happens before a document is posted. */
    final Map<String, Consumer<String>> before = new ConcurrentHashMap<>();

    SampleKind(Audit audit, JdbcClient jdbc) {
        this.audit = audit;
        this.jdbc = jdbc;
    }

    @Override
    public String key() {
        return "sample";
    }

    @Override
    public Permission needs() {
        return Permission.IMPORT_ENTRIES;
    }

    @Override
    public String texts() {
        return "incoming.shipments.";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                ImportColumn.text("document", 100).asRequired().asOfDocument(),
                ImportColumn.day("date").asRequired().asOfDocument(),
                ImportColumn.text("product", 100),
                ImportColumn.number("amount", 2).asRequired());
    }

    @Override
    public Optional<String> document() {
        return Optional.of("document");
    }

    @Override
    public boolean severalRows() {
        return true;
    }

    @Override
    public List<Verdict> check(ImportOrder order, List<ImportUnit> units) {
        Set<String> there =
                new HashSet<>(posted(units.stream().map(SampleKind::document).toList()));
        return units.stream().map(unit -> verdict(unit, there)).toList();
    }

    private static Verdict verdict(ImportUnit unit, Set<String> there) {
        if (there.contains(document(unit))) {
            return new Verdict.Already(link(unit));
        }
        return Verdict.of(
                unit.first().number("amount").orElseThrow().signum() < 0
                        ? List.of(RowProblem.of(unit.number(), "amount", "imports.value.no-number"))
                        : List.of());
    }

    @Override
    public List<ImportLink> run(ImportOrder order, List<ImportUnit> units) {
        units.forEach(unit -> {
            before.getOrDefault(document(unit), ignored -> {}).accept(document(unit));
            audit.record(Audited.SETTING_CHANGED, Subject.of(POSTED, document(unit)));
        });
        return units.stream().map(SampleKind::link).toList();
    }

    /** Those of these that were posted, as often as they were. */
    List<String> posted(List<String> documents) {
        return jdbc.sql("select subject_id from audit_entry where subject_kind = ? and subject_id = any(?)")
                .params(POSTED, documents.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static String document(ImportUnit unit) {
        return unit.first().text("document");
    }

    private static ImportLink link(ImportUnit unit) {
        return new ImportLink(document(unit), "/imports");
    }
}
