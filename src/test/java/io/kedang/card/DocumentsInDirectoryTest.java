package io.kedang.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

class DocumentsInDirectoryTest {

    private static final byte[] SEALED = {1, 2, 3};

    @TempDir
    private Path directory;

    private final TransactionTemplate transaction = new TransactionTemplate(new NothingButSynchronization());
    private final DocumentId id = DocumentId.random();
    private DocumentsInDirectory store;

    @BeforeEach
    void openDirectory() {
        store = new DocumentsInDirectory(new DocumentSettings(
                DocumentSettings.Store.DIRECTORY, directory, DataSize.ofMegabytes(10), 50, 20, Map.of()));
    }

    @Test
    void a_stored_document_is_one_file_and_reads_back() throws IOException {
        transaction.executeWithoutResult(status -> store.put(id, SEALED));

        assertThat(files()).containsExactly(id.toString().substring(0, 2) + "/" + id + ".sealed");
        assertThat(store.get(id)).contains(SEALED);
    }

    @Test
    void what_is_rolled_back_leaves_no_file() throws IOException {
        transaction.executeWithoutResult(status -> {
            store.put(id, SEALED);
            status.setRollbackOnly();
        });

        assertThat(files()).isEmpty();
    }

    @Test
    void a_removal_counts_when_it_is_committed_and_not_before() throws IOException {
        transaction.executeWithoutResult(status -> store.put(id, SEALED));

        transaction.executeWithoutResult(status -> {
            store.remove(id);
            status.setRollbackOnly();
        });
        assertThat(store.get(id)).contains(SEALED);

        transaction.executeWithoutResult(status -> store.remove(id));
        assertThat(store.get(id)).isEmpty();
        assertThat(files()).isEmpty();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.relativize(file).toString())
                    .toList();
        }
    }

    private static final class NothingButSynchronization extends AbstractPlatformTransactionManager {

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, org.springframework.transaction.TransactionDefinition definition) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {}

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}
    }
}
