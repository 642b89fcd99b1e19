package io.kedang.intake.web;

import io.kedang.card.LikeCard;
import io.kedang.card.LikeCustomers;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import io.kedang.identity.People;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What {@code intake/likes} shows: customers that may be the same, with the words for their regions and holders. */
@Component
class LikeCustomersSection {

    private final Codes codes;
    private final People people;

    LikeCustomersSection(Codes codes, People people) {
        this.codes = codes;
        this.people = people;
    }

    void tell(LikeCustomers alike, Model model) {
        Map<String, String> regions = new HashMap<>();
        alike.seen().stream()
                .map(LikeCard::region)
                .filter(code -> !code.isEmpty())
                .forEach(
                        code -> regions.put(code, codes.label(CodeList.REGION, code, LocaleContextHolder.getLocale())));
        model.addAttribute("alike", alike);
        model.addAttribute("likeRegions", regions);
        model.addAttribute(
                "likeHolders",
                people.names(alike.seen().stream()
                        .map(like -> like.card().holding().owner())
                        .distinct()
                        .toList()));
    }
}
