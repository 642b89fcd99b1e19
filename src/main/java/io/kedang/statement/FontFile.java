package io.kedang.statement;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A TrueType font, and what it can write. @param glyphs by code point */
record FontFile(File file, BitSet glyphs) {

    private static final int LAST = 0x2FFFF;

    /** Empty when it is no font with TrueType outlines, which alone can be put into a PDF in parts. */
    static Optional<FontFile> read(Path path) {
        File file = path.toFile();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            return font.getTableMap().containsKey("glyf")
                    ? Optional.of(new FontFile(file, glyphs(font.getUnicodeCmapLookup())))
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static BitSet glyphs(CmapLookup lookup) {
        BitSet glyphs = new BitSet();
        for (int point = ' '; point <= LAST; point++) {
            if (lookup.getGlyphId(point) > 0) {
                glyphs.set(point);
            }
        }
        return glyphs;
    }

    boolean writes(String text) {
        return text.codePoints().allMatch(glyphs::get);
    }
}
