package io.kedang.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of this application, path and query, to send a browser to. It begins with one slash and its path has
 * neither empty nor dot segments nor backslashes, written out or encoded: browsers and proxies read those differently
 * and may find another host in them.
 */
public final class OwnPath {

    private static final Pattern ADDRESS = Pattern.compile("/[^\\s\\p{Cntrl}\\\\]*");
    private static final Pattern AMBIGUOUS =
            Pattern.compile("//|/\\.|%2f|%5c|%2e|%00|%0a|%0d", Pattern.CASE_INSENSITIVE);

    private OwnPath() {}

    /** The text itself; empty when it is no such address. */
    public static Optional<String> of(String text) {
        String path = text.split("[?#]", 2)[0];
        return ADDRESS.matcher(text).matches() && !AMBIGUOUS.matcher(path).find()
                ? Optional.of(text)
                : Optional.empty();
    }
}
