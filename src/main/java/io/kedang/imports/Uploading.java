package io.kedang.imports;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.imports.file.FileShape;
import io.kedang.imports.file.ReadingFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file in: reads it once to its end and keeps its rows. Nothing of it is posted yet. */
@Service
public class Uploading {

    private static final int LONGEST_NAME = 200;

    private final ImportKinds kinds;
    private final ImportFiles files;
    private final StagedRows rows;
    private final Headings headings;
    private final ImportSettings settings;
    private final Access access;
    private final Audit audit;
    private final Clock clock;

    Uploading(
            ImportKinds kinds,
            ImportFiles files,
            StagedRows rows,
            Headings headings,
            ImportSettings settings,
            Access access,
            Audit audit,
            Clock clock) {
        this.kinds = kinds;
        this.files = files;
        this.rows = rows;
        this.headings = headings;
        this.settings = settings;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param name as the person's computer calls the file
     * @param encoding of a text file; empty to find it out
     * @throws ImportRefused when it is too large or has nothing below its headings
     * @throws io.kedang.imports.file.FileRefused when it cannot be read
     */
    @Transactional
    public ImportId take(String kind, String name, byte[] bytes, String encoding) {
        ImportKind of = kinds.allowed(kind);
        if (bytes.length == 0) {
            throw ImportRefused.noFile();
        }
        if (bytes.length > settings.maxSize().toBytes()) {
            throw ImportRefused.tooLarge(settings.maxSize().toMegabytes());
        }
        ImportId id = ImportId.random();
        StagedRows.Writing kept = rows.writing(id);
        Headings.Known known = headings.known(of, access.actor().id());
        FileShape shape = new ReadingFile(settings.limits(), known::recognised).read(bytes, encoding, kept::add);
        int count = kept.end();
        if (count < 2) {
            throw ImportRefused.onlyHeadings();
        }
        files.add(
                id,
                kind,
                new BroughtFile(plain(name), bytes.length, sha256(bytes), shape, count),
                access.actor(),
                clock.instant());
        audit.record(Audited.FILE_BROUGHT_IN, Subject.of("import", id), Map.of("kind", kind));
        return id;
    }

    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        String some = last.isEmpty() ? "?" : last;
        return some.length() > LONGEST_NAME ? some.substring(0, LONGEST_NAME) : some;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
