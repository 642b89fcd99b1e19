package io.kedang.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.archive.ArchiveNumber;
import io.kedang.archive.ArchiveNumbers;
import io.kedang.archive.ArchivedCards;
import io.kedang.archive.PaperPlace;
import io.kedang.archive.Places;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KedangTest
@WithPerson("clerk1")
class FolderLabelPageTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private ArchiveNumbers numbers;

    @Autowired
    private Places places;

    @Autowired
    private ArchivedCards cards;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_label_bears_name_number_place_and_a_code() throws Exception {
        CardId card = cards.signed("广州 <日用> 公司");
        ArchiveNumber number = numbers.assign(card, "HN", "ZM");
        places.note(card, new PaperPlace("Archive 7", "C-11", ""));

        String page = page(card, "");

        assertThat(page)
                .contains("广州 &lt;日用&gt; 公司", number.text(), "Archive 7", "C-11")
                .contains("fill=\"currentColor\"", "<rect")
                .contains("label-roll.css")
                .doesNotContain("label-a4.css", "style=", "onclick");
    }

    @Test
    void a_sheet_prints_on_the_label_that_is_left() throws Exception {
        CardId card = cards.signed();
        numbers.assign(card, "HN", "ZM");

        assertThat(page(card, "?paper=a4&at=5")).contains("label-at-5", "label-a4.css");
        assertThat(page(card, "?paper=a4&at=nine")).contains("label-at-1");
    }

    @Test
    void printing_is_recorded() throws Exception {
        CardId card = cards.signed();
        numbers.assign(card, "HN", "ZM");

        page(card, "");

        assertThat(jdbc.sql("select count(*) from audit_entry where what = 'CARD_PRINTED' and subject_id = ?")
                        .param(card.toString())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void a_card_without_a_number_has_no_label() throws Exception {
        browser.perform(get("/cards/{id}/label", cards.signed())).andExpect(status().isConflict());
    }

    @Test
    @WithPerson("office1")
    void a_viewer_prints_no_labels() throws Exception {
        CardId card = cards.signed();
        actingAs.run("clerk1", () -> numbers.assign(card, "HN", "ZM"));

        browser.perform(get("/cards/{id}/label", card)).andExpect(status().isForbidden());
    }

    private String page(CardId card, String query) throws Exception {
        return browser.perform(get("/cards/" + card + "/label" + query).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
