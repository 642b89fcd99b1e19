package io.kedang.card.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.card.DocumentContent;
import io.kedang.card.DocumentId;
import io.kedang.card.DocumentRefused;
import io.kedang.card.Documents;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents of a card: looked at, added and removed. */
@Controller
@RequestMapping("/cards/{card}/documents")
class DocumentController {

    private static final String LIST =
            "card/documents :: list(card=${card}, documents=${documents}, editable=${editable})";

    private static final String ADDED = "card.document.added";
    private static final String REMOVED = "card.document.removed";

    private final Documents documents;
    private final TakingFiles taking;

    DocumentController(Documents documents, TakingFiles taking) {
        this.documents = documents;
        this.taking = taking;
    }

    @GetMapping("/{document}")
    @Needs(Permission.READ_CARDS)
    void show(@PathVariable CardId card, @PathVariable DocumentId document, HttpServletResponse response)
            throws IOException {
        send(documents.open(card, document), false, response);
    }

    @GetMapping(path = "/{document}", params = "download")
    @Needs(Permission.READ_CARDS)
    void download(@PathVariable CardId card, @PathVariable DocumentId document, HttpServletResponse response)
            throws IOException {
        send(documents.open(card, document), true, response);
    }

    private static void send(DocumentContent content, boolean download, HttpServletResponse response)
            throws IOException {
        DocumentResponse.prepare(response, content.document(), download);
        try (InputStream stream = content.stream()) {
            stream.transferTo(response.getOutputStream());
        }
    }

    /** @param files of the two inputs that a phone shows, for files and for the camera; one of them is filled */
    @PostMapping
    @Needs(Permission.COLLECT_CARDS)
    ModelAndView add(
            @PathVariable CardId card,
            @RequestParam UUID formKey,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            RedirectAttributes redirect) {
        Optional<Problem> problem = problemOf(card, formKey, () -> add(card, kind, files == null ? List.of() : files));
        if (problem.isPresent()) {
            redirect.addFlashAttribute("documentKind", kind);
        }
        return inPlace
                ? list(card, problem, ADDED).addObject("documentKind", kind)
                : draft(card, problem, ADDED, redirect);
    }

    @PostMapping("/{document}/remove")
    @Needs(Permission.COLLECT_CARDS)
    ModelAndView remove(
            @PathVariable CardId card,
            @PathVariable DocumentId document,
            @RequestParam UUID formKey,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            RedirectAttributes redirect) {
        Optional<Problem> problem = problemOf(card, formKey, () -> documents.remove(card, document));
        return inPlace ? list(card, problem, REMOVED) : draft(card, problem, REMOVED, redirect);
    }

    private void add(CardId card, String kind, List<MultipartFile> files) {
        MultipartFile file = files.stream()
                .filter(one -> StringUtils.hasText(one.getOriginalFilename()))
                .findFirst()
                .orElseThrow(DocumentRefused::notReceived);
        try (InputStream content = file.getInputStream()) {
            documents.add(card, kind, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        } catch (IOException e) {
            throw DocumentRefused.notReceived();
        }
    }

    private Optional<Problem> problemOf(CardId card, UUID formKey, Runnable work) {
        return taking.once(formKey, "document-file", () -> {
            work.run();
            return draftPage(card);
        });
    }

    /** The list alone, for htmx to put in the place of the old one. */
    private ModelAndView list(CardId card, Optional<Problem> problem, String done) {
        ModelAndView list = new ModelAndView(LIST);
        list.addObject("card", card);
        list.addObject("documents", documents.of(card));
        list.addObject("editable", true);
        list.addObject("documentProblem", problem.orElse(null));
        list.addObject("documentNotice", problem.isEmpty() ? done : null);
        list.setStatus(problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return list;
    }

    private static ModelAndView draft(
            CardId card, Optional<Problem> problem, String done, RedirectAttributes redirect) {
        problem.ifPresentOrElse(
                wrong -> redirect.addFlashAttribute("documentProblem", wrong),
                () -> redirect.addFlashAttribute("notice", done));
        return new ModelAndView(draftPage(card));
    }

    private static String draftPage(CardId card) {
        return "redirect:/cards/" + card + "/draft#documents";
    }
}
