package io.kedang.imports.file;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What a text file may be written in. */
final class TextBytes {

    /** What spreadsheets of the four languages write, besides UTF-8; the likeliest first. */
    private static final List<String> NATIONAL = List.of("GB18030", "x-windows-949", "windows-1252");

    private static final Map<String, String> CHOSEN =
            Map.of("UTF-8", "UTF-8", "GB18030", "GB18030", "EUC-KR", "x-windows-949", "WINDOWS-1252", "windows-1252");

    private static final int LOOKED_AT = 4096;

    private final byte[] bytes;

    TextBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Pictures, packed files and pages with tables carry what no list has. */
    void refuseWhatIsNoText() {
        if (marked("UTF-16LE", 0xFF, 0xFE)
                .or(() -> marked("UTF-16BE", 0xFE, 0xFF))
                .isPresent()) {
            return;
        }
        for (byte one : bytes) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r' && one != '\f') {
                throw FileRefused.unknown();
            }
        }
        String begin = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (Stream.of("<!doctype", "<html", "<table", "<?xml", "%pdf", "{\\rtf").anyMatch(begin::startsWith)) {
            throw FileRefused.unknown();
        }
    }

    /** Every encoding in which the whole text makes sense; the likeliest first. */
    List<Encoding> possible() {
        var marked = marked("UTF-8", 0xEF, 0xBB, 0xBF)
                .or(() -> marked("UTF-16LE", 0xFF, 0xFE))
                .or(() -> marked("UTF-16BE", 0xFE, 0xFF));
        if (marked.isPresent()) {
            return marked.filter(TextBytes::readable).stream().toList();
        }
        Encoding utf8 = new Encoding("UTF-8", bytes, 0);
        if (readable(utf8)) {
            return List.of(utf8);
        }
        return NATIONAL.stream()
                .map(name -> new Encoding(name, bytes, 0))
                .filter(TextBytes::readable)
                .toList();
    }

    /** @throws FileRefused when it is not written in this */
    Encoding as(String wanted) {
        String name = CHOSEN.get(wanted.toUpperCase(Locale.ROOT));
        if (name == null) {
            throw FileRefused.encoding(wanted);
        }
        Encoding encoding = marked(name, 0xEF, 0xBB, 0xBF).orElseGet(() -> new Encoding(name, bytes, 0));
        if (!readable(encoding)) {
            throw FileRefused.encoding(wanted);
        }
        return encoding;
    }

    private java.util.Optional<Encoding> marked(String name, int... mark) {
        if (bytes.length < mark.length) {
            return java.util.Optional.empty();
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xFF) != mark[at]) {
                return java.util.Optional.empty();
            }
        }
        return java.util.Optional.of(new Encoding(name, bytes, mark.length));
    }

    private static boolean readable(Encoding encoding) {
        char[] buffer = new char[8192];
        try (Reader reader = encoding.open()) {
            while (reader.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
