package io.kedang.risk.web;

import io.kedang.identity.People;
import io.kedang.page.Words;
import io.kedang.risk.ReadingWatches;
import io.kedang.risk.WatchId;
import io.kedang.risk.WatchView;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a watch and of its steps show of it. */
@Component
class WatchModel {

    private final ReadingWatches reading;
    private final People people;
    private final Words words;
    private final Clock clock;

    WatchModel(ReadingWatches reading, People people, Words words, Clock clock) {
        this.reading = reading;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    WatchView show(WatchId id, Model model) {
        WatchView watch = reading.get(id);
        model.addAttribute("watch", watch);
        model.addAttribute("names", people.names(watch.persons()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("rule", watch.rule().map(key -> words.sayOr(key, "")).orElse(""));
        return watch;
    }

    /** Also what is needed to give a duty. */
    WatchView showWithDutyHolders(WatchId id, Model model) {
        WatchView watch = show(id, model);
        model.addAttribute(
                "dutyHolders",
                RiskWords.people(reading.dutyHolders(watch.card().holding().team())));
        return watch;
    }
}
