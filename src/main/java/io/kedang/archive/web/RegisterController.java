package io.kedang.archive.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.archive.NumberRegister;
import io.kedang.archive.RegisterFilter;
import io.kedang.archive.RegisterPage;
import io.kedang.page.Choice;
import io.kedang.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
@Needs(Permission.READ_NUMBERS)
class RegisterController {

    private final NumberRegister register;
    private final Words words;

    RegisterController(NumberRegister register, Words words) {
        this.register = register;
        this.words = words;
    }

    @GetMapping("/archive/numbers")
    String numbers(@ModelAttribute("query") RegisterQuery query, Model model) {
        RegisterFilter filter = query.filter();
        RegisterPage page = register.page(filter);
        model.addAttribute("page", page);
        model.addAttribute("proofs", register.proofs(filter.series()));
        model.addAttribute("series", Choice.ofTexts(options(filter.series())));
        model.addAttribute("shown", shown());
        model.addAttribute("next", page.next().map(query::linkBefore).orElse(""));
        return "archive/numbers";
    }

    private List<Choice> shown() {
        return Arrays.stream(RegisterFilter.Shown.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .map(one -> new Choice(one, words.say("archive.register.shown." + one)))
                .toList();
    }

    /** The chosen series is offered even when many were opened since. */
    private List<String> options(Optional<String> chosen) {
        List<String> latest = register.series();
        return chosen.filter(series -> !latest.contains(series))
                .map(series -> Stream.concat(Stream.of(series), latest.stream()).toList())
                .orElse(latest);
    }
}
