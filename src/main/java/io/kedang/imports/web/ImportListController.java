package io.kedang.imports.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportId;
import io.kedang.imports.ImportKind;
import io.kedang.imports.ImportKinds;
import io.kedang.imports.ImportRefused;
import io.kedang.imports.ImportSettings;
import io.kedang.imports.OwnImports;
import io.kedang.imports.Uploading;
import io.kedang.imports.file.FileRefused;
import io.kedang.page.Choice;
import io.kedang.page.Languages;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import io.kedang.page.Words;
import io.kedang.shared.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Files brought in: the latest, and another one. */
@Controller
@RequestMapping("/imports")
@Needs(Permission.IMPORT_ENTRIES)
class ImportListController {

    private static final int PER_PAGE = 20;
    private static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "EUC-KR", "windows-1252");

    private final OwnImports imports;
    private final ImportKinds kinds;
    private final Uploading uploading;
    private final ImportLines lines;
    private final ImportSettings settings;
    private final Languages languages;
    private final OnceOnly onceOnly;
    private final Words words;

    ImportListController(
            OwnImports imports,
            ImportKinds kinds,
            Uploading uploading,
            ImportLines lines,
            ImportSettings settings,
            Languages languages,
            OnceOnly onceOnly,
            Words words) {
        this.imports = imports;
        this.kinds = kinds;
        this.uploading = uploading;
        this.lines = lines;
        this.settings = settings;
        this.languages = languages;
        this.onceOnly = onceOnly;
        this.words = words;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String before, Model model) {
        return page(kind, "", instant(before), model);
    }

    @PostMapping("/upload")
    String upload(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String encoding,
            @RequestParam MultipartFile file,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response)
            throws IOException {
        byte[] bytes = file.getBytes();
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try {
            return onceOnly.run(formKey, () -> {
                ImportId id = uploading.take(kind, name, bytes, encoding);
                return "redirect:/imports/" + id + "/columns";
            });
        } catch (FileRefused | ImportRefused refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", List.of(new Problem("file", refused.messageKey(), refused.arguments())));
            return page(kind, encoding, Optional.empty(), model);
        }
    }

    private String page(String kind, String encoding, Optional<Instant> before, Model model) {
        List<ImportFile> files = imports.latest(before, PER_PAGE + 1);
        List<ImportFile> shown = files.subList(0, Math.min(PER_PAGE, files.size()));
        model.addAttribute("files", lines.of(shown));
        model.addAttribute(
                "next",
                files.size() > PER_PAGE
                        ? "/imports?before=" + shown.get(PER_PAGE - 1).broughtAt()
                        : null);
        model.addAttribute("kinds", kinds.allowed());
        model.addAttribute(
                "kindChoices",
                kinds.allowed().stream()
                        .map(one -> new Choice(one.key(), words.say(one.texts() + "title")))
                        .toList());
        model.addAttribute("kind", chosen(kind));
        model.addAttribute("encoding", encoding);
        model.addAttribute("encodings", Choice.ofTexts(ENCODINGS));
        model.addAttribute("languages", languages.offered());
        model.addAttribute("megabytes", settings.maxSize().toMegabytes());
        model.addAttribute("most", settings.maxRows());
        return "imports/list";
    }

    private String chosen(String kind) {
        return kinds.allowed().stream()
                .map(ImportKind::key)
                .filter(key -> key.equals(kind))
                .findFirst()
                .orElse("");
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
