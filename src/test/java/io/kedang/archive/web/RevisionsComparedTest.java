package io.kedang.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.card.Documents;
import io.kedang.card.Pages;
import io.kedang.card.PhonePictures;
import io.kedang.card.SampleFiles;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.intake.IntakeFixtures;
import io.kedang.intake.PaperFixtures;
import io.kedang.shared.CardId;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KedangTest
@WithPerson("leader1")
class RevisionsComparedTest {

    private final Map<String, String> texts = new HashMap<>(IntakeFixtures.sampleTexts());

    @Autowired
    private MockMvc browser;

    @Autowired
    private IntakeFixtures fixtures;

    @Autowired
    private PaperFixtures paper;

    @Autowired
    private Documents documents;

    @Autowired
    private Pages pages;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_differs_is_marked_and_the_rest_is_left_out_unless_asked_for() throws Exception {
        CardId card = twice();

        String differing = compare(card, "");
        String all = compare(card, "&show=all");

        assertThat(differing)
                .contains("<del><span class=\"visually-hidden\">removed: </span>南</del>京西路")
                .contains("<ins><span class=\"visually-hidden\">added: </span>北</ins>京西路")
                .doesNotContain(texts.get("basics.licence"));
        assertThat(all).contains(texts.get("basics.licence"));
    }

    @Test
    @WithPerson("finance1")
    void nothing_tells_that_a_group_differs_which_the_reader_does_not_see() throws Exception {
        CardId card = fixtures.draftBy("sales1", texts);
        again(card, Map.of("principals.0.birthDate", "1976-05-13", "principals.0.name", "孙丽桦"));

        String page = compare(card, "&show=all");

        assertThat(page)
                .contains("Nothing that is shown to you differs.")
                .doesNotContain("孙丽华", "孙丽桦", "1976", "title-principals", "Principals");
    }

    @Test
    @WithPerson("finance1")
    void a_difference_in_a_masked_group_adds_nothing_to_the_count() throws Exception {
        CardId card = twice();

        assertThat(compare(card, "")).contains("Differences: 1");
    }

    @Test
    void attachments_added_removed_and_replaced_are_told_with_kind_and_name() throws Exception {
        CardId card = fixtures.draftBy("sales1", texts);
        actingAs.run("sales1", () -> {
            add(card, "LICENCE", "licence.jpg", SampleFiles.photo());
            add(card, "CONTRACT", "contract.pdf", SampleFiles.pdf());
        });
        fixtures.handIn(card);
        fixtures.sendBack(card, "请重新拍照");
        actingAs.run("sales1", () -> {
            documents.of(card).forEach(document -> documents.remove(card, document.id()));
            add(card, "LICENCE", "licence.jpg", SampleFiles.picture("png"));
            add(card, "PHOTO", "shop.gif", SampleFiles.picture("gif"));
        });
        fixtures.handIn(card);

        String page = compare(card, "");

        assertThat(page)
                .contains("<del>contract.pdf</del>", "<ins>shop.gif</ins>", "<ins>licence.jpg.png</ins>")
                .contains("replaced by another file");
    }

    @Test
    void photographed_pages_that_were_taken_anew_are_told() throws Exception {
        CardId card = photographedTwice();

        String page = compare(card, "");

        assertThat(page)
                .contains("id=\"pages\"", "replaced by another picture", "<del>Page 2</del>", "<ins>Page 2</ins>")
                .contains("<ins>Page 3</ins>")
                .contains("Differences: 2")
                .doesNotContain("Page 1<");
        assertThat(compare(card, "&show=all")).contains("Page 1<");
    }

    @Test
    @WithPerson("finance1")
    void who_does_not_see_pages_is_told_nothing_of_them() throws Exception {
        CardId card = photographedTwice();

        assertThat(compare(card, "&show=all"))
                .contains("Nothing that is shown to you differs.")
                .doesNotContain("id=\"pages\"");
    }

    /** Sent back, and handed in with its second page taken anew and a third one. */
    private CardId photographedTwice() {
        CardId card = paper.handedIn(PaperFixtures.known(texts));
        fixtures.sendBack(card, "第二页看不清");
        actingAs.run("sales1", () -> pages.remove(card, pages.of(card).get(1).id()));
        paper.photograph(card, PhonePictures.page(120));
        paper.photograph(card, PhonePictures.page(40));
        fixtures.handIn(card);
        return card;
    }

    @Test
    void both_revisions_count_as_looked_at() throws Exception {
        CardId card = twice();
        compare(card, "");

        assertThat(jdbc.sql("""
                                select details ->> 'revision' from audit_entry
                                where what = 'CARD_LOOKED_AT' and subject_id = ? order by id desc limit 2""").param(card.toString()).query(String.class).list())
                .containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void there_is_a_way_to_the_neighbouring_revisions() throws Exception {
        CardId card = twice();
        fixtures.sendBack(card, "再核实");
        again(card, Map.of("address.street", "愚园路8号"));

        String first = page("/cards/" + card + "/revisions/compare?from=1&to=2");
        String last = page("/cards/" + card + "/revisions/compare");
        String over = page("/cards/" + card + "/revisions/compare?from=3&to=1");

        assertThat(first).contains("rel=\"next\"", "from=2&amp;to=3").doesNotContain("rel=\"prev\"");
        assertThat(last).contains("rel=\"prev\"", "from=1&amp;to=2").doesNotContain("rel=\"next\"");
        assertThat(over).contains("Revision 1 → 3");
        assertThat(page("/cards/" + card)).contains("revisions/compare?from=2&amp;to=3", "name=\"from\"");
    }

    @Test
    void a_draft_and_a_revision_that_is_not_there_are_not_found() throws Exception {
        CardId card = twice();
        CardId draft = fixtures.draftBy("sales1");

        for (String path : List.of(
                card + "/revisions/compare?from=1&to=3",
                card + "/revisions/compare?from=0&to=1",
                draft + "/revisions/compare")) {
            browser.perform(get("/cards/" + path)).andExpect(status().isNotFound());
        }
    }

    @Test
    @WithPerson("sales2")
    void a_card_of_another_salesperson_is_not_found() throws Exception {
        browser.perform(get("/cards/{id}/revisions/compare", twice())).andExpect(status().isNotFound());
    }

    /** Sent back once, and handed in again with another street and another birth date. */
    private CardId twice() {
        CardId card = fixtures.draftBy("sales1", texts);
        fixtures.handIn(card);
        fixtures.sendBack(card, "请核实地址");
        again(card, Map.of("address.street", "北京西路100号", "principals.0.birthDate", "1976-05-13"));
        return card;
    }

    private void again(CardId card, Map<String, String> changes) {
        if (fixtures.card(card).state().isOpenForWriting()
                && fixtures.card(card).revision() == 0) {
            fixtures.handIn(card);
            fixtures.sendBack(card, "请核实");
        }
        fixtures.write(card, changes);
        fixtures.handIn(card);
    }

    private void add(CardId card, String kind, String name, byte[] bytes) {
        documents.add(card, kind, name, new ByteArrayInputStream(bytes));
    }

    private String compare(CardId card, String more) throws Exception {
        return page("/cards/" + card + "/revisions/compare?from=1&to=2" + more);
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
