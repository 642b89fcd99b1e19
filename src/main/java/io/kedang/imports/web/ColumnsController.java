package io.kedang.imports.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.imports.CheckingFile;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportId;
import io.kedang.imports.ImportWorker;
import io.kedang.imports.Mapping;
import io.kedang.imports.OwnImports;
import io.kedang.page.OnceOnly;
import io.kedang.page.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the columns of a file are: proposed, confirmed, and then checked. */
@Controller
@RequestMapping("/imports/{id}/columns")
@Needs(Permission.IMPORT_ENTRIES)
class ColumnsController {

    /** A small file is checked before anybody has looked up. */
    static final Duration MOMENT = Duration.ofSeconds(2);

    private final OwnImports imports;
    private final CheckingFile checking;
    private final ColumnsPage columns;
    private final ImportWorker worker;
    private final OnceOnly onceOnly;

    ColumnsController(
            OwnImports imports, CheckingFile checking, ColumnsPage columns, ImportWorker worker, OnceOnly onceOnly) {
        this.imports = imports;
        this.checking = checking;
        this.columns = columns;
        this.worker = worker;
        this.onceOnly = onceOnly;
    }

    @GetMapping
    String show(@PathVariable ImportId id, @RequestParam(defaultValue = "") String headingRow, Model model) {
        ImportFile file = imports.find(id);
        if (!file.canBeMapped()) {
            return "redirect:/imports/" + id;
        }
        Optional<Integer> row =
                Optional.of(headingRow).filter(text -> text.matches("\\d{1,7}")).map(Integer::valueOf);
        columns.fill(file, imports.proposed(id, row), model);
        return "imports/columns";
    }

    @PostMapping
    String check(
            @PathVariable ImportId id,
            @RequestParam Map<String, String> typed,
            @RequestParam UUID formKey,
            Model model,
            HttpServletResponse response) {
        ImportFile file = imports.find(id);
        Mapping mapping = new TypedMapping(typed, imports.kind(file)).mapping();
        List<Problem> problems = checking.problems(id, mapping);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", problems);
            columns.fill(file, mapping, model);
            return "imports/columns";
        }
        String shown = onceOnly.run(formKey, () -> {
            checking.begin(id, mapping);
            return "redirect:/imports/" + id;
        });
        worker.await(id, MOMENT);
        return shown;
    }
}
