package io.kedang.secrecy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * The file with the keys: readable by its owner only, replaced in one step or not at all. Where files have no
 * POSIX rights, their protection is left to the directory.
 */
final class KeysetFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path path;

    KeysetFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    Keyset read() {
        try {
            if (hasRights() && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
                throw KeysetUnusable.readableByOthers(path);
            }
            return Keyset.fromJson(Files.readString(path));
        } catch (IOException e) {
            throw KeysetUnusable.unreadable(path, e);
        } catch (GeneralSecurityException e) {
            throw KeysetUnusable.malformed(path, e);
        }
    }

    void write(Keyset keyset) {
        Path fresh = path.resolveSibling(path.getFileName() + "." + UUID.randomUUID());
        try {
            Files.createDirectories(path.getParent(), rights("rwx------"));
            writeThrough(fresh, keyset.toJson());
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            syncDirectory();
        } catch (IOException | GeneralSecurityException e) {
            throw KeysetUnusable.unwritable(path, e);
        }
    }

    private void writeThrough(Path file, String text) throws IOException {
        Set<StandardOpenOption> fresh = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, fresh, rights("r--------"))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Makes the new name survive a power failure; a database must never outlive its keys. */
    private void syncDirectory() throws IOException {
        if (hasRights()) {
            try (FileChannel directory = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
                directory.force(true);
            }
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        return hasRights()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean hasRights() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
