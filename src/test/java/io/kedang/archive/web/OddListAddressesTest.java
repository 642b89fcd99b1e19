package io.kedang.archive.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What people type or cut off in the address of a list filters nothing, and breaks nothing. */
@KedangTest
@WithPerson("sales1")
class OddListAddressesTest {

    private static final String ID = "6f1f6e6e-0000-4000-8000-000000000001";

    @Autowired
    private MockMvc mvc;

    @Test
    void a_team_that_is_no_id() throws Exception {
        mvc.perform(get("/cards").param("team", "-".repeat(36))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+1000000000-12-31T23:59:59Z", "-1000000000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "today"})
    void a_place_in_the_archive_that_is_no_time_of_a_card(String time) throws Exception {
        mvc.perform(get("/cards").param("after", time + "_" + ID)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+99999-12-31T23:59:59Z",
                "-99999-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "2026-01-01T00:00:00+18:00",
                "2026\0"
            })
    void a_place_in_the_work_list_that_is_no_time_of_a_task(String time) throws Exception {
        mvc.perform(get("/tasks").param("after", cursor(time))).andExpect(status().isOk());
    }

    @Test
    void a_place_in_the_work_list_by_name_with_a_nul() throws Exception {
        mvc.perform(get("/tasks").param("order", "title").param("after", cursor("a\0")))
                .andExpect(status().isOk());
    }

    private static String cursor(String value) {
        return Base64.getUrlEncoder().encodeToString((ID + "|" + value).getBytes(StandardCharsets.UTF_8));
    }
}
