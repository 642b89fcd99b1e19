package io.kedang.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sealed documents as files, in one step each, in a subdirectory by the first two digits of their identity. A file
 * of a transaction that is rolled back is taken away; a removed one goes when the removal is committed.
 */
@Component
class DocumentsInDirectory implements DocumentStore {

    private static final Logger log = LoggerFactory.getLogger(DocumentsInDirectory.class);

    private final Path directory;

    DocumentsInDirectory(DocumentSettings settings) {
        this.directory = settings.directory().toAbsolutePath().normalize();
    }

    @Override
    public DocumentSettings.Store kind() {
        return DocumentSettings.Store.DIRECTORY;
    }

    @Override
    public void put(DocumentId id, byte[] sealed) {
        Path file = file(id);
        Path fresh = file.resolveSibling(id + "." + UUID.randomUUID());
        atEndOfTransaction(TransactionSynchronization.STATUS_ROLLED_BACK, file);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(sealed);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(fresh);
            throw new UncheckedIOException("The document cannot be stored in " + directory, e);
        }
    }

    @Override
    public Optional<byte[]> get(DocumentId id) {
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The document cannot be read from " + directory, e);
        }
    }

    @Override
    public void remove(DocumentId id) {
        atEndOfTransaction(TransactionSynchronization.STATUS_COMMITTED, file(id));
    }

    private Path file(DocumentId id) {
        String name = id.toString();
        return directory.resolve(name.substring(0, 2)).resolve(name + ".sealed");
    }

    private static void atEndOfTransaction(int outcome, Path file) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == outcome) {
                    delete(file);
                }
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("The file {} is not needed any more but cannot be deleted: {}", file, e.toString());
        }
    }
}
