package io.kedang.receivables.web;

import io.kedang.page.Choice;
import io.kedang.page.Languages;
import io.kedang.receivables.CaseId;
import io.kedang.receivables.CaseView;
import io.kedang.receivables.CustomerLanguages;
import io.kedang.receivables.LetterMeans;
import io.kedang.receivables.WritingLetters;
import io.kedang.worklist.OpenTask;
import io.kedang.worklist.TaskPage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The reminder in the customer's language, to be changed, printed and recorded as sent. */
@Component
class RemindCustomerPage implements TaskPage {

    private final CaseModel shown;
    private final WritingLetters writing;
    private final CustomerLanguages chosen;
    private final Languages languages;
    private final CaseWords words;

    RemindCustomerPage(
            CaseModel shown, WritingLetters writing, CustomerLanguages chosen, Languages languages, CaseWords words) {
        this.shown = shown;
        this.writing = writing;
        this.chosen = chosen;
        this.languages = languages;
        this.words = words;
    }

    @Override
    public String formKey() {
        return "receivable-followup/remind";
    }

    @Override
    public Optional<String> overview(OpenTask task) {
        return Optional.of("/receivables/" + task.subject());
    }

    @Override
    public String show(OpenTask task, Model model) {
        CaseView about = shown.show(new CaseId(task.subject().value()), model);
        Locale language = chosen.of(about.card().id());
        model.addAttribute("language", language.toLanguageTag());
        model.addAttribute(
                "languages",
                languages.offered().stream().map(RemindCustomerPage::choice).toList());
        model.addAttribute("means", words.choices(List.of(LetterMeans.values()), "receivables.means."));
        if (!model.containsAttribute("form")) {
            model.addAttribute(
                    "form",
                    ReminderForm.of(writing.draft(about.card(), about.overdue(), language), language, shown.today()));
        }
        return "forms/receivable-followup/remind";
    }

    /** Each in its own words. */
    static Choice choice(Locale language) {
        return new Choice(language.toLanguageTag(), language.getDisplayLanguage(language));
    }
}
