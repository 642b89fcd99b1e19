package io.kedang.verification.web;

import io.kedang.identity.Person;
import io.kedang.verification.CheckId;
import io.kedang.verification.ReadingChecks;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The task of a month: the own cards, those that are still open. */
@Component
class CheckPage implements TaskPage {

    private final ReadingChecks reading;
    private final CheckListing listing;

    CheckPage(ReadingChecks reading, CheckListing listing) {
        this.reading = reading;
        this.listing = listing;
    }

    @Override
    public String formKey() {
        return "monthly-check/check";
    }

    @Override
    public String show(OpenTask task, Model model) {
        CheckId check = new CheckId(task.subject().value());
        return listing.toGoThrough(reading.open(check), CheckAddress.first(check), model);
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/checks/" + task.subject());
    }

    /** Only who holds the cards knows whether they are true: a deputy acts for that person, nobody else takes it over. */
    @Override
    public boolean passesOnTo(OpenTask task, Person person) {
        return false;
    }
}
