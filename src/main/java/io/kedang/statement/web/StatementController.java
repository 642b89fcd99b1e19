package io.kedang.statement.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.identity.People;
import io.kedang.shared.EmployeeId;
import io.kedang.statement.Confirmation;
import io.kedang.statement.Objection;
import io.kedang.statement.ObjectionId;
import io.kedang.statement.Scan;
import io.kedang.statement.SettlingEntry;
import io.kedang.statement.StatementDoer;
import io.kedang.statement.StatementId;
import io.kedang.statement.StatementPaper;
import io.kedang.statement.StatementPapers;
import io.kedang.statement.StatementPdf;
import io.kedang.statement.StatementView;
import io.kedang.statement.Statements;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A statement: on the page, which can be printed, and as a file. */
@Controller
@Needs(Permission.SEE_LEDGER)
class StatementController {

    private final Statements statements;
    private final StatementPapers papers;
    private final StatementPdf pdf;
    private final People people;

    StatementController(Statements statements, StatementPapers papers, StatementPdf pdf, People people) {
        this.statements = statements;
        this.papers = papers;
        this.pdf = pdf;
        this.people = people;
    }

    @GetMapping("/statements/{id}")
    String show(@PathVariable StatementId id, Model model) {
        StatementView view = statements.get(id);
        model.addAttribute("view", view);
        model.addAttribute("statement", view.statement());
        model.addAttribute("paper", papers.of(view));
        model.addAttribute("names", people.names(doers(view)));
        Map<ObjectionId, List<SettlingEntry>> settling = new HashMap<>();
        view.objections().stream()
                .filter(objection -> !objection.isOpen())
                .forEach(objection -> settling.put(objection.id(), statements.settledBy(objection.id())));
        model.addAttribute("settling", settling);
        return "statement/statement";
    }

    @GetMapping("/statements/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable StatementId id) {
        StatementPaper paper = papers.of(statements.print(id));
        return file(pdf.of(paper), MediaType.APPLICATION_PDF, paper.fileName() + ".pdf");
    }

    @GetMapping("/statements/{id}/scan")
    ResponseEntity<byte[]> scan(@PathVariable StatementId id) {
        Scan scan = statements.scan(id);
        MediaType type = MediaType.parseMediaType(scan.mediaType());
        String number = statements.get(id).statement().number();
        return file(scan.content(), type, number + "-scan." + type.getSubtype());
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        String disposition =
                ContentDisposition.attachment().filename(name).build().toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    private static Set<EmployeeId> doers(StatementView view) {
        Set<EmployeeId> doers = new HashSet<>();
        view.statement().issuer().persons().forEach(doers::add);
        view.confirmation().map(Confirmation::recorder).stream()
                .flatMap(StatementDoer::persons)
                .forEach(doers::add);
        for (Objection objection : view.objections()) {
            objection.recorder().persons().forEach(doers::add);
            objection.settled().stream()
                    .flatMap(settled -> settled.doer().persons())
                    .forEach(doers::add);
        }
        return doers;
    }
}
