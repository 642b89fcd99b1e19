package io.kedang.imports.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.imports.CheckingFile;
import io.kedang.imports.ImportFile;
import io.kedang.imports.ImportId;
import io.kedang.imports.ImportMode;
import io.kedang.imports.ImportState;
import io.kedang.imports.ImportWorker;
import io.kedang.imports.OwnImports;
import io.kedang.imports.RunningFile;
import io.kedang.page.OnceOnly;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One file: how far it is, what is wrong, what became of it. */
@Controller
@RequestMapping("/imports/{id}")
@Needs(Permission.IMPORT_ENTRIES)
class ImportController {

    private final OwnImports imports;
    private final CheckingFile checking;
    private final RunningFile running;
    private final ImportPage page;
    private final ImportWorker worker;
    private final OnceOnly onceOnly;

    ImportController(
            OwnImports imports,
            CheckingFile checking,
            RunningFile running,
            ImportPage page,
            ImportWorker worker,
            OnceOnly onceOnly) {
        this.imports = imports;
        this.checking = checking;
        this.running = running;
        this.page = page;
        this.worker = worker;
        this.onceOnly = onceOnly;
    }

    /** @param wrong the last row with a problem that was seen @param posted the last document that was seen */
    @GetMapping
    String show(
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "0") int wrong,
            @RequestParam(defaultValue = "0") int posted,
            Model model) {
        ImportFile file = imports.find(id);
        if (file.state() == ImportState.READ || file.state() == ImportState.CHECKING && file.interrupted()) {
            return "redirect:/imports/" + id + "/columns";
        }
        page.fill(file, wrong, posted, model);
        return "imports/show";
    }

    /** Asked for again and again while something works on the file; then the whole page is loaded. */
    @GetMapping("/progress")
    String progress(@PathVariable ImportId id, Model model, HttpServletResponse response) {
        ImportFile file = imports.find(id);
        if (!file.working()) {
            response.setHeader("HX-Redirect", "/imports/" + id);
        }
        page.progress(file, model);
        return "imports/show :: progress";
    }

    @PostMapping("/run")
    String run(@PathVariable ImportId id, @RequestParam ImportMode mode, @RequestParam UUID formKey) {
        return onceOnlyThenWait(id, formKey, () -> running.begin(id, mode));
    }

    @PostMapping("/go-on")
    String goOn(@PathVariable ImportId id, @RequestParam UUID formKey) {
        return onceOnlyThenWait(id, formKey, () -> running.goOn(id));
    }

    @PostMapping("/stop")
    String stop(@PathVariable ImportId id, @RequestParam UUID formKey, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            checking.stop(id);
            redirect.addFlashAttribute("notice", "imports.stop.asked");
            return "redirect:/imports/" + id;
        });
    }

    private String onceOnlyThenWait(ImportId id, UUID formKey, Runnable act) {
        String shown = onceOnly.run(formKey, () -> {
            act.run();
            return "redirect:/imports/" + id;
        });
        worker.await(id, ColumnsController.MOMENT);
        return shown;
    }
}
