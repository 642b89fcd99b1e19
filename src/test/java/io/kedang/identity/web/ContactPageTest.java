package io.kedang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.Contacts;
import io.kedang.identity.People;
import io.kedang.identity.WithPerson;
import io.kedang.shared.EmployeeId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KedangTest
@WithPerson("office1")
class ContactPageTest {

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aPersonKeepsTheirOwnAddressAndNumber() throws Exception {
        EmployeeId me = people.findByLogin("office1").orElseThrow().id();

        web.perform(contact("office@example.com", "0571 8888 1234")).andExpect(redirectedUrl("/me"));

        assertThat(contacts.of(me).orElseThrow().email()).isEqualTo("office@example.com");
        web.perform(get("/me").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("0571 8888 1234")))
                .andExpect(content().string(containsString("phone or e-mail changed by")));
        assertThat(jdbc.sql("select details::text from audit_entry where what = 'CONTACT_CHANGED' and subject_id = ?")
                        .param(me.toString())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("office@example.com")
                .doesNotContain("88881234");

        web.perform(contact("", "")).andExpect(redirectedUrl("/me"));
        assertThat(contacts.of(me)).isEmpty();
    }

    @Test
    void whatNoMailCouldBeSentToIsRefusedAndKept() throws Exception {
        web.perform(contact("a@example.com\r\nBcc: b@example.com", "12"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("#email")))
                .andExpect(content().string(containsString("#phone")))
                .andExpect(content().string(containsString("value=\"12\"")));
    }

    private static MockHttpServletRequestBuilder contact(String email, String phone) {
        return post("/me/contact")
                .header("Accept-Language", "en")
                .param("formKey", UUID.randomUUID().toString())
                .param("email", email)
                .param("phone", phone)
                .with(csrf());
    }
}
