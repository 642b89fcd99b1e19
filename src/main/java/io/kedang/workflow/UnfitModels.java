package io.kedang.workflow;

import java.util.List;

/** Process models that must not be deployed; the application does not start. */
final class UnfitModels extends RuntimeException {

    UnfitModels(List<String> problems) {
        super("Process models that cannot be deployed:\n  " + String.join("\n  ", problems));
    }
}
