package io.kedang.imports.file;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** Bytes of a text in one encoding, without the mark at its beginning; what does not fit is an error when read. */
record Encoding(String name, byte[] bytes, int begin) {

    Reader open() {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, begin, bytes.length - begin),
                Charset.forName(name)
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
