package io.kedang.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.access.Acting;
import io.kedang.access.Role;
import io.kedang.catalogue.CodeList;
import io.kedang.catalogue.Codes;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
class ListPagesTest {

    /** The same person all along: a form's key belongs to whom it was shown. */
    private static final Acting ADMINISTRATOR = Acting.in(Role.ADMIN);

    private static final String SOURCES = "/settings/lists/source";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Codes codes;

    private final String code = "T-" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "Trade fair " + code;

    @Test
    void the_settings_lead_to_the_lists_and_the_calendar() throws Exception {
        browser.perform(asAdministrator(get("/settings")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/settings/lists\"")))
                .andExpect(content().string(containsString("href=\"/settings/calendar\"")));
    }

    @Test
    void every_list_has_its_page_in_chinese_and_english() throws Exception {
        for (CodeList list : CodeList.values()) {
            String path = new ListPath(list).href();
            browser.perform(asAdministrator(get("/settings/lists")))
                    .andExpect(content().string(containsString("href=\"" + path + "\"")));
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINA}) {
                browser.perform(asAdministrator(get(path)).locale(locale))
                        .andExpect(status().isOk())
                        .andExpect(content().string(not(containsString("??"))));
            }
        }
    }

    @Test
    void a_list_shows_the_names_of_all_languages_side_by_side() throws Exception {
        browser.perform(asAdministrator(get("/settings/lists/outlet")))
                .andExpect(content().string(containsString("店中店")))
                .andExpect(content().string(containsString("Store-in-store")))
                .andExpect(content().string(containsString("Tienda dentro de tienda")))
                .andExpect(content().string(containsString("숍인숍")));
    }

    @Test
    void a_row_says_whether_its_entry_can_be_chosen() throws Exception {
        browser.perform(asAdministrator(get("/settings/lists/region")))
                .andExpect(content().string(containsString(">In use<")))
                .andExpect(content().string(not(containsString(">Retired<"))));
    }

    @Test
    void a_form_posted_twice_adds_once() throws Exception {
        String formKey = UUID.randomUUID().toString();
        for (int click = 0; click < 2; click++) {
            browser.perform(asAdministrator(adding(formKey, code, name))).andExpect(redirectedUrl(SOURCES));
        }
        assertThat(codes.label(CodeList.SOURCE, code, Locale.ENGLISH)).isEqualTo(name);
    }

    @Test
    void what_is_wrong_stands_beside_what_was_typed() throws Exception {
        browser.perform(asAdministrator(adding(UUID.randomUUID().toString(), "bad code", name)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#code\"")))
                .andExpect(content().string(containsString("value=\"bad code\"")))
                .andExpect(content().string(containsString("value=\"" + name + "\"")));
    }

    @Test
    void the_slower_of_two_keeps_what_was_typed_and_sees_what_is_now() throws Exception {
        browser.perform(asAdministrator(adding(UUID.randomUUID().toString(), code, name)));
        browser.perform(asAdministrator(renaming(1, "Theirs " + name))).andExpect(redirectedUrl(SOURCES));

        browser.perform(asAdministrator(renaming(1, "Mine " + name)))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"Mine " + name + "\"")))
                .andExpect(content().string(containsString("Theirs " + name)));
        assertThat(codes.label(CodeList.SOURCE, code, Locale.ENGLISH)).isEqualTo("Theirs " + name);

        browser.perform(asAdministrator(renaming(2, "Mine " + name))).andExpect(redirectedUrl(SOURCES));
        assertThat(codes.label(CodeList.SOURCE, code, Locale.ENGLISH)).isEqualTo("Mine " + name);
    }

    @Test
    void the_buttons_of_a_row_move_retire_and_take_into_use() throws Exception {
        browser.perform(asAdministrator(adding(UUID.randomUUID().toString(), code, name)));

        browser.perform(asAdministrator(pressing("up", 1))).andExpect(redirectedUrl(SOURCES));
        browser.perform(asAdministrator(pressing("down", 1))).andExpect(redirectedUrl(SOURCES));
        browser.perform(asAdministrator(pressing("retire", 1))).andExpect(redirectedUrl(SOURCES));
        assertThat(codes.find(CodeList.SOURCE, code, Locale.ENGLISH))
                .hasValueSatisfying(found -> assertThat(found.active()).isFalse());
        browser.perform(asAdministrator(pressing("reinstate", 2))).andExpect(redirectedUrl(SOURCES));
        assertThat(codes.find(CodeList.SOURCE, code, Locale.ENGLISH))
                .hasValueSatisfying(found -> assertThat(found.active()).isTrue());
    }

    @Test
    void an_unknown_list_or_entry_is_not_found() throws Exception {
        browser.perform(asAdministrator(get("/settings/lists/nonsense"))).andExpect(status().isNotFound());
        browser.perform(asAdministrator(get(SOURCES + "/codes/NONSENSE"))).andExpect(status().isNotFound());
    }

    @Test
    void a_salesperson_is_kept_out() throws Exception {
        for (String path : new String[] {"/settings", "/settings/lists", SOURCES, SOURCES + "/new"}) {
            browser.perform(get(path)
                            .with(authentication(Acting.in(Role.SALESPERSON).authentication())))
                    .andExpect(status().isForbidden());
        }
    }

    private MockHttpServletRequestBuilder adding(String formKey, String typedCode, String typedName) {
        return post(SOURCES)
                .param("formKey", formKey)
                .param("version", "0")
                .param("code", typedCode)
                .param("en", typedName);
    }

    private MockHttpServletRequestBuilder renaming(int version, String typedName) {
        return post(SOURCES + "/codes/" + code)
                .param("formKey", UUID.randomUUID().toString())
                .param("version", String.valueOf(version))
                .param("en", typedName);
    }

    private MockHttpServletRequestBuilder pressing(String button, int version) {
        return post(SOURCES + "/codes/" + code)
                .param("formKey", UUID.randomUUID().toString())
                .param("version", String.valueOf(version))
                .param(button, "1");
    }

    private static MockHttpServletRequestBuilder asAdministrator(MockHttpServletRequestBuilder request) {
        return request.with(csrf())
                .with(authentication(ADMINISTRATOR.authentication()))
                .locale(Locale.ENGLISH);
    }
}
