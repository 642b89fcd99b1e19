package io.kedang.archive.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.ArchiveSettings;
import io.kedang.archive.FolderLabels;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import io.kedang.shared.CardId;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
@Needs({Permission.ENTER_CARDS, Permission.READ_NUMBERS})
class LabelController {

    private final FolderLabels labels;
    private final ArchiveSettings settings;
    private final Words words;

    LabelController(FolderLabels labels, ArchiveSettings settings, Words words) {
        this.labels = labels;
        this.settings = settings;
        this.words = words;
    }

    /** @param paper {@code label} for a label of its own, {@code a4} for a sheet of eight */
    @GetMapping("/cards/{id}/label")
    String label(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "label") String paper,
            @RequestParam(defaultValue = "1") String at,
            Locale locale,
            Model model) {
        CardId card = new CardId(id);
        model.addAttribute("label", labels.print(card, locale));
        model.addAttribute("qr", QrCode.of(addressOf(card)));
        model.addAttribute("sheet", LabelSheet.of(paper, at));
        model.addAttribute("papers", papers());
        return "archive/label";
    }

    private List<Choice> papers() {
        return List.of(
                new Choice("label", words.say("archive.label.paper.label")),
                new Choice("a4", words.say("archive.label.paper.a4")));
    }

    private String addressOf(CardId card) {
        UriComponentsBuilder base = settings.publicUrl()
                .map(URI::toString)
                .map(UriComponentsBuilder::fromUriString)
                .orElseGet(ServletUriComponentsBuilder::fromCurrentContextPath);
        return base.pathSegment("cards", card.toString()).toUriString();
    }
}
