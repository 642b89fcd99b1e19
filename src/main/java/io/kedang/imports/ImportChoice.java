package io.kedang.imports;

import java.util.List;

/**
 * Something to choose for a whole file. Its texts are messages of the kind: {@code choice.<key>} and
 * {@code choice.<key>.<code>}.
 *
 * @param codes what there is to choose; the first unless another is chosen
 */
public record ImportChoice(String key, List<String> codes) {

    public ImportChoice {
        codes = List.copyOf(codes);
    }
}
