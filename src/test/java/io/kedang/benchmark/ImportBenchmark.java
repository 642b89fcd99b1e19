package io.kedang.benchmark;

import io.kedang.KedangTest;
import io.kedang.identity.ActingAs;
import io.kedang.imports.CheckingFile;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportId;
import io.kedang.imports.ImportMode;
import io.kedang.imports.ImportWorker;
import io.kedang.imports.OwnImports;
import io.kedang.imports.RunningFile;
import io.kedang.imports.Uploading;
import io.kedang.imports.WritingProblems;
import io.kedang.imports.file.Cell;
import io.kedang.imports.file.FileShape;
import io.kedang.imports.file.TableWriter;
import io.kedang.incoming.IncomingFixtures;
import io.kedang.ledger.LedgerFixtures;
import io.kedang.shared.CardId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred thousand rows from a workbook and from a text file, from the upload to the ledger. */
@OnDemand
@KedangTest
class ImportBenchmark {

    private static final int ROWS = Rounds.of("rows", 100_000);
    private static final int CUSTOMERS = Rounds.of("payers", 500);
    private static final Duration LONG = Duration.ofMinutes(30);

    @Autowired
    private Uploading uploading;

    @Autowired
    private CheckingFile checking;

    @Autowired
    private RunningFile running;

    @Autowired
    private WritingProblems problems;

    @Autowired
    private OwnImports imports;

    @Autowired
    private ImportWorker worker;

    @Autowired
    private IncomingFixtures files;

    @Autowired
    private LedgerFixtures ledger;

    @Autowired
    private ActingAs actingAs;

    private final Table table =
            new Table("Import of " + ROWS + " rows", "what", "seconds", "rows/s", "kept in heap, MB");

    @Test
    void rows_from_the_upload_to_the_ledger() throws Exception {
        List<String> names = new ArrayList<>();
        for (int n = 0; n < CUSTOMERS; n++) {
            CardId card = ledger.account();
            names.add(files.name(card));
        }
        one(FileShape.Format.XLSX, ImportMode.WHOLE, names, false);
        one(FileShape.Format.CSV, ImportMode.EACH, names, false);
        one(FileShape.Format.CSV, ImportMode.EACH, names, true);
        table.print();
    }

    private void one(FileShape.Format format, ImportMode mode, List<String> names, boolean wrong) throws Exception {
        byte[] file = file(format, names, wrong);
        String what = format + " of " + file.length / 1_000_000 + " MB" + (wrong ? ", every row wrong" : "");
        ImportId id = time(what + ": read", () -> uploading.take("receipts", "rows", file, ""));
        time(what + ": check", () -> {
            checking.begin(id, imports.proposed(id, Optional.empty()));
            worker.await(id, LONG);
            return id;
        });
        if (wrong) {
            time(what + ": file of errors", () -> {
                problems.write(id, false, OutputStream.nullOutputStream());
                return id;
            });
            return;
        }
        time(what + ": post, " + mode, () -> {
            running.begin(id, mode);
            worker.await(id, LONG);
            return id;
        });
        ImportFile done = actingAs.call("finance1", () -> imports.find(id));
        if (done.counts().posted() != ROWS) {
            throw new AssertionError(done.toString());
        }
    }

    private <T> T time(String what, Callable<T> act) {
        List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
        System.gc();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = System.nanoTime();
        T result = actingAs.call("finance1", act);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long kept = pools.stream()
                .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        table.row(what, seconds, Math.round(ROWS / seconds), kept / 1_000_000);
        return result;
    }

    private static byte[] file(FileShape.Format format, List<String> names, boolean wrong) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String seed = Long.toString(System.nanoTime(), 36);
        try (TableWriter rows = TableWriter.of(format, bytes, "rows")) {
            rows.headings(List.of("Receipt number", "Customer", "Date", "Amount", "Note"));
            for (int n = 0; n < ROWS; n++) {
                rows.row(List.of(
                        Cell.text(seed + "-" + n),
                        Cell.text(names.get(n % names.size())),
                        new Cell(Cell.Kind.DATE, wrong ? "2026-13-45" : "2026-03-08"),
                        new Cell(Cell.Kind.NUMBER, wrong ? "1.005" : "1.10"),
                        Cell.text("row " + n)));
            }
        }
        return bytes.toByteArray();
    }
}
