package io.kedang.card.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.card.CardFlow;
import io.kedang.card.Document;
import io.kedang.card.DocumentId;
import io.kedang.card.Documents;
import io.kedang.card.SampleFiles;
import io.kedang.identity.ActingAs;
import io.kedang.identity.People;
import io.kedang.identity.WithPerson;
import io.kedang.page.Problem;
import io.kedang.shared.CardId;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

@KedangTest
@WithPerson("sales1")
class DocumentPagesTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Documents documents;

    @Autowired
    private CardFlow flow;

    @Autowired
    private People people;

    @Autowired
    private ActingAs actingAs;

    @Autowired
    private TransactionTemplate transaction;

    private CardId card;

    @BeforeEach
    void beginCard() {
        card = transaction.execute(status ->
                flow.begin(people.findByLogin("sales1").orElseThrow().team().orElseThrow()));
    }

    @Test
    void a_picture_is_shown_and_can_do_nothing_else() throws Exception {
        DocumentId id = add("营业执照.jpg", SampleFiles.photo());

        mvc.perform(get("/cards/{card}/documents/{id}", card, id))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(content().bytes(SampleFiles.photo()))
                .andExpect(header().stringValues(
                                "Content-Security-Policy",
                                "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; "
                                        + "frame-ancestors 'self'"))
                .andExpect(header().stringValues("X-Content-Type-Options", "nosniff"))
                .andExpect(header().stringValues("Cache-Control", "private, no-store"))
                .andExpect(header().string("Content-Disposition", containsString("inline")))
                .andExpect(header().string(
                                "Content-Disposition",
                                containsString("filename*=UTF-8''%E8%90%A5%E4%B8%9A%E6%89%A7%E7%85%A7.jpg")));
    }

    @Test
    void a_page_hidden_in_a_pdf_leaves_as_a_pdf_and_nothing_else() throws Exception {
        DocumentId id = add("contract.html", SampleFiles.pdfWithPageInside());

        mvc.perform(get("/cards/{card}/documents/{id}", card, id))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("script"))))
                .andExpect(header().string("Content-Disposition", containsString("contract.html.pdf")));
    }

    @Test
    void a_download_is_an_attachment() throws Exception {
        DocumentId id = add("licence.jpg", SampleFiles.photo());

        mvc.perform(get("/cards/{card}/documents/{id}?download", card, id))
                .andExpect(header().string("Content-Disposition", containsString("attachment")));
    }

    @Test
    void an_unknown_document_is_not_found() throws Exception {
        mvc.perform(get("/cards/{card}/documents/{id}", card, UUID.randomUUID()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/cards/{card}/documents/{id}", UUID.randomUUID(), UUID.randomUUID()))
                .andExpect(status().isNotFound());
    }

    @Test
    @WithPerson("admin1")
    void who_may_not_read_cards_is_refused() throws Exception {
        mvc.perform(get("/cards/{card}/documents/{id}", UUID.randomUUID(), UUID.randomUUID()))
                .andExpect(status().isForbidden());
    }

    @Test
    void without_scripts_adding_leads_back_to_the_draft() throws Exception {
        mvc.perform(upload("licence.jpg", SampleFiles.photo()))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/cards/" + card + "/draft#documents"))
                .andExpect(flash().attribute("notice", "card.document.added"));

        assertThat(stored()).hasSize(1);
    }

    @Test
    void without_scripts_a_problem_is_told_on_the_draft_page() throws Exception {
        mvc.perform(upload("licence.jpg", SampleFiles.text("<html>no picture</html>")))
                .andExpect(redirectedUrl("/cards/" + card + "/draft#documents"))
                .andExpect(flash().attribute(
                                "documentProblem",
                                new Problem("document-file", "card.document.refused.not-allowed", List.of())));

        assertThat(stored()).isEmpty();
    }

    @Test
    void with_htmx_the_new_list_comes_back() throws Exception {
        mvc.perform(upload("licence.jpg", SampleFiles.photo()).header("HX-Request", "true"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("licence.jpg")))
                .andExpect(content().string(containsString("The document was added.")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void with_htmx_a_problem_is_told_beside_the_file_and_the_kind_stays_chosen() throws Exception {
        mvc.perform(upload("licence.jpg", SampleFiles.text("no picture")).header("HX-Request", "true"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("neither a picture nor a PDF")))
                .andExpect(content().string(containsString("value=\"LICENCE\" selected")));
    }

    @Test
    void a_form_without_a_file_says_so() throws Exception {
        MockMultipartFile none = new MockMultipartFile("file", "", "application/octet-stream", new byte[0]);

        mvc.perform(form().file(none)
                        .file(none)
                        .param("formKey", UUID.randomUUID().toString())
                        .param("kind", "LICENCE")
                        .with(csrf()))
                .andExpect(flash().attribute(
                                "documentProblem",
                                new Problem("document-file", "card.document.refused.not-received", List.of())));
    }

    @Test
    void a_photo_taken_with_the_second_input_is_taken_too() throws Exception {
        mvc.perform(form().file(new MockMultipartFile("file", "", "application/octet-stream", new byte[0]))
                        .file(new MockMultipartFile("file", "image.jpg", "image/jpeg", SampleFiles.photo()))
                        .param("formKey", UUID.randomUUID().toString())
                        .param("kind", "LICENCE")
                        .with(csrf()))
                .andExpect(flash().attribute("notice", "card.document.added"));
    }

    @Test
    void a_form_sent_twice_adds_one_document() throws Exception {
        UUID key = UUID.randomUUID();

        mvc.perform(upload(key, "licence.jpg", SampleFiles.photo()));
        mvc.perform(upload(key, "licence.jpg", SampleFiles.photo()))
                .andExpect(redirectedUrl("/cards/" + card + "/draft#documents"));

        assertThat(stored()).hasSize(1);
    }

    @Test
    void a_document_is_removed() throws Exception {
        DocumentId id = add("licence.jpg", SampleFiles.photo());

        mvc.perform(post("/cards/{card}/documents/{id}/remove", card, id)
                        .param("formKey", UUID.randomUUID().toString())
                        .with(csrf()))
                .andExpect(redirectedUrl("/cards/" + card + "/draft#documents"))
                .andExpect(flash().attribute("notice", "card.document.removed"));

        assertThat(stored()).isEmpty();
    }

    @Test
    void removing_what_is_not_there_is_not_found() throws Exception {
        mvc.perform(post("/cards/{card}/documents/{id}/remove", card, UUID.randomUUID())
                        .param("formKey", UUID.randomUUID().toString())
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void what_the_sender_declares_does_not_count() throws Exception {
        mvc.perform(form().file(new MockMultipartFile("file", "photo.svg", "image/svg+xml", SampleFiles.photo()))
                .param("formKey", UUID.randomUUID().toString())
                .param("kind", "LICENCE")
                .with(csrf()));

        assertThat(stored()).extracting(Document::contentType).containsExactly("image/jpeg");
    }

    /** As a browser sends it: with the session and with its size. */
    private MockMultipartHttpServletRequestBuilder form() {
        MockMultipartHttpServletRequestBuilder form = multipart("/cards/{card}/documents", card);
        form.sessionAttr("SPRING_SECURITY_CONTEXT", SecurityContextHolder.getContext())
                .content(new byte[100]);
        return form;
    }

    private MockMultipartHttpServletRequestBuilder upload(String name, byte[] content) {
        return upload(UUID.randomUUID(), name, content);
    }

    private MockMultipartHttpServletRequestBuilder upload(UUID key, String name, byte[] content) {
        MockMultipartHttpServletRequestBuilder upload = form();
        upload.file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .param("formKey", key.toString())
                .param("kind", "LICENCE")
                .locale(java.util.Locale.ENGLISH)
                .with(csrf());
        return upload;
    }

    /** As the person again: the security context ends with a request. */
    private List<Document> stored() {
        return actingAs.call("sales1", () -> documents.of(card));
    }

    private DocumentId add(String name, byte[] content) {
        return documents.add(card, "LICENCE", name, new ByteArrayInputStream(content));
    }
}
