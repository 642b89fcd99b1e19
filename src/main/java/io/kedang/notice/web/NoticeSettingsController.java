package io.kedang.notice.web;

import io.kedang.access.Needs;
import io.kedang.access.Permission;
import io.kedang.notice.MailChoice;
import io.kedang.notice.NoticeChoices;
import io.kedang.notice.Outbox;
import io.kedang.notice.Topic;
import io.kedang.page.Choice;
import io.kedang.page.OnceOnly;
import io.kedang.page.PersonalLink;
import io.kedang.page.Words;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How a person wants to be written to. */
@Controller
@RequestMapping("/notices/settings")
@Needs(Permission.WORK)
class NoticeSettingsController {

    private final NoticeChoices choices;
    private final Outbox outbox;
    private final Words words;
    private final OnceOnly onceOnly;

    NoticeSettingsController(NoticeChoices choices, Outbox outbox, Words words, OnceOnly onceOnly) {
        this.choices = choices;
        this.outbox = outbox;
        this.words = words;
        this.onceOnly = onceOnly;
    }

    /** A topic with its choice. @param field of the form */
    record Row(String field, String label, MailChoice chosen) {}

    @GetMapping
    String settings(Model model) {
        Map<Topic, MailChoice> mine = choices.mine();
        model.addAttribute(
                "rows",
                Arrays.stream(Topic.values())
                        .map(topic -> new Row(topic.name(), words.say("notice.topic." + topic), mine.get(topic)))
                        .toList());
        model.addAttribute("options", options());
        model.addAttribute("mails", outbox.isOn());
        return "notice/settings";
    }

    private List<Choice> options() {
        return Arrays.stream(MailChoice.values())
                .map(choice -> new Choice(choice.name(), words.say("notice.mail." + choice)))
                .toList();
    }

    @PostMapping
    String choose(@RequestParam UUID formKey, @RequestParam Map<String, String> posted, RedirectAttributes redirect) {
        return onceOnly.run(formKey, () -> {
            choices.choose(chosen(posted));
            redirect.addFlashAttribute("notice", "notice.settings.saved");
            return "redirect:/notices/settings";
        });
    }

    /** What is none of ours is not chosen. */
    private static Map<Topic, MailChoice> chosen(Map<String, String> posted) {
        Map<Topic, MailChoice> chosen = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            Arrays.stream(MailChoice.values())
                    .filter(choice -> choice.name().equals(posted.get(topic.name())))
                    .findFirst()
                    .ifPresent(choice -> chosen.put(topic, choice));
        }
        return chosen;
    }

    @Configuration(proxyBeanMethods = false)
    static class Links {

        @Bean
        PersonalLink noticeSettings() {
            return new PersonalLink("notice.settings.title", "/notices/settings");
        }
    }
}
