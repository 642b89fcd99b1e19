package io.kedang.card;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of documents that are taken: what browsers show without running anything. */
enum DocumentType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final List<String> endings;

    DocumentType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    static Optional<DocumentType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** The usual ending of a file's name first. */
    List<String> endings() {
        return endings;
    }
}
