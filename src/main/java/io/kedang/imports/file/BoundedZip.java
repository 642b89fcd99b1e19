package io.kedang.imports.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/** A packed file that unpacks to no more than was agreed, counted over everything that is read from it. */
final class BoundedZip extends ZipFileZipEntrySource {

    /** A workbook has some ten parts and one for each sheet, picture and comment. */
    private static final int MOST_PARTS = 1_000;

    private long left;

    BoundedZip(byte[] bytes, long most) throws IOException {
        super(open(bytes));
        left = most;
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        int parts = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); entries.nextElement()) {
            if (++parts > MOST_PARTS) {
                zip.close();
                throw FileRefused.tooMuch();
            }
        }
        return zip;
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new FilterInputStream(super.getInputStream(entry)) {

            @Override
            public int read() throws IOException {
                int read = super.read();
                count(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    private void count(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw FileRefused.tooMuch();
        }
    }
}
