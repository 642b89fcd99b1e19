package io.kedang.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * One Kedang per data directory. The operating system lets go of the lock when the process ends, however it ends,
 * so a server that still runs while the lock is free is an orphan. A directory that is made here is its owner's alone.
 */
class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws AlreadyRunning if another process, or this one, holds it
     * @throws StartRefused if the directory cannot be written
     */
    static DataLock take(Path directory) {
        try {
            if (Files.notExists(directory)) {
                Files.createDirectories(
                        directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            var channel = FileChannel.open(
                    directory.resolve("kedang.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locked(channel)) {
                return new DataLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw StartRefused.unusableDirectory(directory, e);
        }
        throw new AlreadyRunning(directory);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
