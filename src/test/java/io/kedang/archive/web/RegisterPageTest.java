package io.kedang.archive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.archive.ArchiveNumber;
import io.kedang.archive.ArchiveNumbers;
import io.kedang.archive.ArchivedCards;
import io.kedang.archive.NumberRegister;
import io.kedang.archive.SeriesProof;
import io.kedang.database.TestDatabase;
import io.kedang.identity.ActingAs;
import io.kedang.identity.WithPerson;
import io.kedang.shared.CardId;
import io.kedang.time.MutableClock;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@KedangTest
@WithPerson("clerk1")
class RegisterPageTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private ArchiveNumbers numbers;

    @Autowired
    private NumberRegister register;

    @Autowired
    private ArchivedCards cards;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void back_to_now() {
        clock.reset();
    }

    @Test
    void every_number_is_found_page_by_page_newest_first() throws Exception {
        List<String> assigned = assign(2111, 30);

        String first = page("/archive/numbers?series=HD-ZM-2111-%23");
        assertThat(numbersIn(first)).hasSize(25).startsWith(assigned.get(29)).endsWith(assigned.get(5));
        assertThat(first).contains("series=HD-ZM-2111-%23").contains("before=6");

        String second = page("/archive/numbers?series=HD-ZM-2111-%23&before=6");
        assertThat(numbersIn(second)).containsExactlyElementsOf(reversed(assigned.subList(0, 5)));
        assertThat(second).doesNotContain("rel=\"next\"");
    }

    @Test
    void a_void_number_is_struck_through_with_reason_and_person() throws Exception {
        clock.moveTo(LocalDateTime.of(2112, 3, 1, 9, 0));
        CardId card = cards.signed("北京 <机械> 公司");
        ArchiveNumber old = numbers.assign(card, "HD", "ZM");
        numbers.voidNumber(card, "twice <entered>");

        String page = page("/archive/numbers?shown=void&text=" + old);

        assertThat(page)
                .contains("<s class=\"text-secondary\">" + old + "</s>")
                .contains("twice &lt;entered&gt;")
                .contains("北京 &lt;机械&gt; 公司")
                .contains("/cards/" + card);
    }

    @Test
    void valid_and_void_numbers_are_told_apart() throws Exception {
        clock.moveTo(LocalDateTime.of(2113, 3, 1, 9, 0));
        CardId recoded = cards.signed();
        ArchiveNumber old = numbers.assign(recoded, "HD", "ZM");
        ArchiveNumber successor = numbers.assign(recoded, "HD", "QT");

        assertThat(numbersIn(page("/archive/numbers?text=2113&shown=valid"))).containsExactly(successor.text());
        assertThat(numbersIn(page("/archive/numbers?text=2113&shown=void"))).containsExactly(old.text());
        assertThat(page("/archive/numbers?text=2113&shown=void")).contains("number " + successor);
        assertThat(numbersIn(page("/archive/numbers?text=hd-qt-2113"))).containsExactly(successor.text());
    }

    @Test
    void a_series_without_a_gap_is_proved_and_a_gap_is_shown() throws Exception {
        assign(2114, 3);
        assertThat(proofOf(2114)).isEqualTo(new SeriesProof("HD-ZM-2114-#", 3, 3, 3, 0));
        assertThat(page("/archive/numbers?series=HD-ZM-2114-%23"))
                .contains("no gap")
                .doesNotContain("numbers are missing");

        JdbcClient.create(TestDatabase.asOwner())
                .sql("delete from archive_number where series = 'HD-ZM-2114-#' and seq = 2")
                .update();

        assertThat(proofOf(2114).gapless()).isFalse();
        assertThat(page("/archive/numbers?series=HD-ZM-2114-%23"))
                .contains("numbers are missing")
                .doesNotContain("no gap");
    }

    @Test
    void a_filter_that_nobody_offers_is_no_error() throws Exception {
        assertThat(page("/archive/numbers?series=%27&text=%25_&shown=odd&before=x"))
                .contains("No number matches");
    }

    @Test
    @WithPerson("leader1")
    void the_leader_reads_the_register() throws Exception {
        browser.perform(get("/archive/numbers")).andExpect(status().isOk());
    }

    @Test
    @WithPerson("sales1")
    void a_salesperson_does_not() throws Exception {
        browser.perform(get("/archive/numbers")).andExpect(status().isForbidden());
    }

    private SeriesProof proofOf(int year) {
        return actingAs.call("clerk1", () -> register.proofs(Optional.of("HD-ZM-" + year + "-#"))
                .get(0));
    }

    private List<String> assign(int year, int howMany) {
        clock.moveTo(LocalDateTime.of(year, 3, 1, 9, 0));
        List<String> assigned = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            assigned.add(numbers.assign(cards.signed(), "HD", "ZM").text());
        }
        return assigned;
    }

    private String page(String url) throws Exception {
        return browser.perform(get(URI.create(url)).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static List<String> numbersIn(String page) {
        return Pattern.compile("<td class=\"text-nowrap\">\\s*<(?:span|s)[^>]*>([^<]+)<")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> reversed(List<String> list) {
        List<String> copy = new ArrayList<>(list);
        Collections.reverse(copy);
        return copy;
    }
}
