package io.kedang.card.web;

import io.kedang.card.Document;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * The headers under which a document leaves: whatever someone has hidden in it, the browser takes it for nothing but
 * the picture or PDF that it was found to be, runs nothing, loads nothing and keeps nothing.
 */
final class DocumentResponse {

    private static final String PICTURE =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'";
    private static final String PDF =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private DocumentResponse() {}

    static void prepare(HttpServletResponse response, Document document, boolean download) {
        response.setContentType(document.contentType());
        response.setContentLengthLong(document.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (download ? ContentDisposition.attachment() : ContentDisposition.inline())
                        .filename(document.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Content-Security-Policy", document.isImage() ? PICTURE : PDF);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }
}
