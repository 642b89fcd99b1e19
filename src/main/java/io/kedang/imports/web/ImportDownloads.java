package io.kedang.imports.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportId;
import io.kedang.imports.ImportKinds;
import io.kedang.imports.OwnImports;
import io.kedang.imports.WritingProblems;
import io.kedang.imports.WritingTemplate;
import io.kedang.imports.file.FileShape;
import io.kedang.page.Languages;
import io.kedang.page.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files to take along: templates, and files with what is wrong in them. */
@Controller
@RequestMapping("/imports")
@Needs(Permission.IMPORT_ENTRIES)
class ImportDownloads {

    private final OwnImports imports;
    private final ImportKinds kinds;
    private final WritingProblems problems;
    private final WritingTemplate template;
    private final Languages languages;
    private final Words words;

    ImportDownloads(
            OwnImports imports,
            ImportKinds kinds,
            WritingProblems problems,
            WritingTemplate template,
            Languages languages,
            Words words) {
        this.imports = imports;
        this.kinds = kinds;
        this.problems = problems;
        this.template = template;
        this.languages = languages;
        this.words = words;
    }

    /** @param language in which the headings are; any is understood when the file comes back */
    @GetMapping("/template/{kind}")
    void template(
            @PathVariable String kind,
            @RequestParam(defaultValue = "XLSX") FileShape.Format format,
            @RequestParam(defaultValue = "") String language,
            HttpServletResponse response)
            throws IOException {
        Locale before = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(languages.offered(language).orElse(before));
        try {
            String name = words.say(kinds.allowed(kind).texts() + "title");
            prepare(response, format, name + "." + format.ending());
            template.write(kind, format, response.getOutputStream());
        } finally {
            LocaleContextHolder.setLocale(before);
        }
    }

    /** @param rows {@code all} or {@code wrong} */
    @GetMapping("/{id}/problems")
    void problems(
            @PathVariable ImportId id, @RequestParam(defaultValue = "all") String rows, HttpServletResponse response)
            throws IOException {
        ImportFile file = imports.find(id);
        FileShape.Format format = file.shape().format();
        String name = file.name().replaceFirst("\\.[A-Za-z]{1,5}$", "");
        prepare(response, format, words.say("imports.problems.file", java.util.List.of(name)) + "." + format.ending());
        problems.write(id, rows.equals("wrong"), response.getOutputStream());
    }

    private static void prepare(HttpServletResponse response, FileShape.Format format, String name) {
        response.setContentType(
                switch (format) {
                    case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                    case CSV -> "text/csv;charset=UTF-8";
                });
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
