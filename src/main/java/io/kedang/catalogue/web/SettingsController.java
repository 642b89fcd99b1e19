package io.kedang.catalogue.web;

import io.kedang.access.Access;
import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.page.SettingsLink;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where an administrator finds what can be set. */
@Controller
@Needs(Permission.MANAGE_SETTINGS)
class SettingsController {

    private final List<SettingsLink> links;
    private final Access access;

    SettingsController(List<SettingsLink> links, Access access) {
        this.links = links;
        this.access = access;
    }

    @GetMapping("/settings")
    String settings(Model model) {
        model.addAttribute(
                "links", links.stream().filter(link -> access.may(link.needs())).toList());
        return "catalogue/settings";
    }
}
