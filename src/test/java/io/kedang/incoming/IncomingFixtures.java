package io.kedang.incoming;

import io.kedang.identity.ActingAs;
import io.kedang.imports.CheckingFile;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportId;
import io.kedang.imports.ImportMode;
import io.kedang.imports.ImportWorker;
import io.kedang.imports.OwnImports;
import io.kedang.imports.RunningFile;
import io.kedang.imports.Uploading;
import io.kedang.shared.CardId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files brought in by finance1. */
@Component
public class IncomingFixtures {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final Uploading uploading;
    private final CheckingFile checking;
    private final RunningFile running;
    private final OwnImports imports;
    private final ImportWorker worker;
    private final ActingAs actingAs;
    private final JdbcClient jdbc;

    IncomingFixtures(
            Uploading uploading,
            CheckingFile checking,
            RunningFile running,
            OwnImports imports,
            ImportWorker worker,
            ActingAs actingAs,
            JdbcClient jdbc) {
        this.uploading = uploading;
        this.checking = checking;
        this.running = running;
        this.imports = imports;
        this.worker = worker;
        this.actingAs = actingAs;
        this.jdbc = jdbc;
    }

    public ImportId uploaded(String kind, String text) {
        return actingAs.call(
                "finance1", () -> uploading.take(kind, kind + ".csv", text.getBytes(StandardCharsets.UTF_8), ""));
    }

    public ImportFile checked(String kind, String text) {
        ImportId id = uploaded(kind, text);
        return actingAs.call("finance1", () -> {
            checking.begin(id, imports.proposed(id, Optional.empty()));
            worker.await(id, LONG);
            return imports.find(id);
        });
    }

    public ImportFile run(ImportFile file, ImportMode mode) {
        return actingAs.call("finance1", () -> {
            running.begin(file.id(), mode);
            worker.await(file.id(), LONG);
            return imports.find(file.id());
        });
    }

    /** The address of what a document of the file became. */
    public String line(ImportFile file, int number) {
        return actingAs.call("finance1", () -> imports.results(file.id(), 0, 50))
                .get(number)
                .link()
                .href();
    }

    /** The name under which files know the customer. */
    public String name(CardId card) {
        return jdbc.sql("select name from card where id = ?")
                .param(card.value())
                .query(String.class)
                .single();
    }

    /** Gives the customer an archive number. */
    public String number(CardId card) {
        String number = "HD-" + card.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        jdbc.sql("update card set archive_number = ? where id = ?")
                .params(number, card.value())
                .update();
        return number;
    }
}
