package io.kedang.notice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.kedang.KedangTest;
import io.kedang.access.Role;
import io.kedang.identity.ActingAs;
import io.kedang.identity.Colleagues;
import io.kedang.identity.People;
import io.kedang.intake.IntakeFixtures;
import io.kedang.notice.MailChoice;
import io.kedang.notice.NoticeChoices;
import io.kedang.notice.NoticeKind;
import io.kedang.notice.Told;
import io.kedang.notice.Topic;
import io.kedang.shared.CardId;
import io.kedang.shared.EmployeeId;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KedangTest
class NoticePagesTest {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Told told;

    @Autowired
    private NoticeChoices choices;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    private EmployeeId leader;
    private String login;

    @BeforeEach
    void someone() {
        leader = colleagues.settled(Role.LEADER).person();
        login = people.find(leader).orElseThrow().login();
    }

    @Test
    void theBellOnEveryPageSaysHowManyAreNew() {
        assertThat(page("/me")).contains("aria-label=\"Notices, none new\"");

        told.tell(leader, NoticeKind.CARD_ARCHIVED, fixtures.handedInCard(), Map.of());

        assertThat(page("/me"))
                .contains("aria-label=\"Notices, 1 new\"", "<span class=\"k-tool-badge\" aria-hidden=\"true\">1<");
    }

    @Test
    void aNoticeLeadsToItsCardAndIsReadThen() {
        CardId card = fixtures.handedInCard();
        told.tell(leader, NoticeKind.CARD_ARCHIVED, card, Map.of());

        Matcher link = Pattern.compile("href=\"(/notices/\\d+)\"").matcher(page("/notices"));
        assertThat(link.find()).isTrue();

        actingAs.run(login, () -> assertThat(pages.get().uri(link.group(1))).hasRedirectedUrl("/cards/" + card));
        assertThat(page("/me")).contains("Notices, none new");
    }

    @Test
    void allAreReadByOneButton() {
        told.tell(leader, NoticeKind.CARD_ARCHIVED, fixtures.handedInCard(), Map.of());
        told.tell(leader, NoticeKind.CARD_REJECTED, fixtures.handedInCard(), Map.of());
        Matcher newest = Pattern.compile("name=\"newest\" value=\"(\\d+)\"").matcher(page("/notices"));
        assertThat(newest.find()).isTrue();

        actingAs.run(login, () -> assertThat(pages.post()
                        .uri("/notices/seen")
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("newest", newest.group(1)))
                .hasRedirectedUrl("/notices"));

        assertThat(page("/me")).contains("Notices, none new");
    }

    @Test
    void whoMaySeeNoCardIsToldWithoutALink() {
        EmployeeId representative = colleagues.settled(Role.DEPARTMENT).person();
        CardId card = fixtures.handedInCard();
        told.tell(representative, NoticeKind.CARD_ARCHIVED, card, Map.of());
        login = people.find(representative).orElseThrow().login();

        assertThat(page("/notices"))
                .contains("Something about a card that you can no longer see.")
                .doesNotContain(
                        "href=\"/notices/1",
                        card.toString(),
                        fixtures.card(card).name());
    }

    @Test
    void whatIsChosenIsKeptAndShown() {
        actingAs.run(login, () -> assertThat(pages.post()
                        .uri("/notices/settings")
                        .with(csrf())
                        .param("formKey", UUID.randomUUID().toString())
                        .param("DEADLINES", "NEVER")
                        .param("CARDS", "nonsense"))
                .hasRedirectedUrl("/notices/settings"));

        assertThat(actingAs.call(login, choices::mine))
                .containsEntry(Topic.DEADLINES, MailChoice.NEVER)
                .containsEntry(Topic.CARDS, MailChoice.DAILY);
        assertThat(page("/notices/settings")).containsPattern("name=\"DEADLINES\"\\s+value=\"NEVER\" checked");
        assertThat(page("/me")).contains("href=\"/notices/settings\"");
    }

    @Test
    void anIdThatIsNoneIsNotFound() {
        actingAs.run(login, () -> {
            assertThat(pages.get().uri("/notices/0")).hasStatus(404);
            assertThat(pages.get().uri("/notices/x")).hasStatus(404);
            assertThat(pages.get().uri("/notices?after=x")).hasStatus(200);
        });
    }

    private String page(String path) {
        return actingAs.call(login, () -> pages.get()
                .uri(path)
                .header("Accept-Language", "en")
                .exchange()
                .getResponse()
                .getContentAsString());
    }
}
