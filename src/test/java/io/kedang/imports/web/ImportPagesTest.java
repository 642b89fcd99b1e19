package io.kedang.imports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.kedang.KedangTest;
import io.kedang.identity.WithPerson;
import io.kedang.imports.file.FileLimits;
import io.kedang.imports.file.FileRow;
import io.kedang.imports.file.ReadingFile;
import io.kedang.imports.file.SampleWorkbook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** What people see and post on the pages of files. */
@KedangTest
@WithPerson("finance1")
class ImportPagesTest {

    private static final String HEADINGS = "Document number,Date,Amount\n";

    private final String seed = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvc browser;

    private ResultActions upload(String kind, byte[] bytes) throws Exception {
        MockMultipartHttpServletRequestBuilder form = multipart("/imports/upload")
                .file(new MockMultipartFile("file", "C:\\Users\\me\\发货.csv", "text/csv", bytes));
        form.content(new byte[100]).sessionAttr("SPRING_SECURITY_CONTEXT", SecurityContextHolder.getContext());
        form.param("kind", kind).param("formKey", UUID.randomUUID().toString());
        form.with(csrf());
        return browser.perform(form);
    }

    private String uploaded(String rows) throws Exception {
        String columns = Objects.requireNonNull(upload("sample", (HEADINGS + rows).getBytes(StandardCharsets.UTF_8))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        return columns.substring(0, columns.length() - "/columns".length());
    }

    private MockHttpServletRequestBuilder mapping(String file) {
        return form(post(file + "/columns"))
                .param("headingRow", "1")
                .param("column-0", "document")
                .param("column-1", "date");
    }

    private static MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder post) {
        return post.param("formKey", UUID.randomUUID().toString()).with(csrf());
    }

    private ResultActions page(String path) throws Exception {
        return browser.perform(get(path).header("Accept-Language", "en")).andExpect(status().isOk());
    }

    @Test
    void a_file_goes_from_its_columns_to_what_it_became() throws Exception {
        String file = uploaded("P" + seed + ",2026-03-08,5\n");
        page(file + "/columns")
                .andExpect(content()
                        .string(allOf(
                                containsString("发货.csv"),
                                not(containsString("Users")),
                                containsString("P" + seed),
                                containsString("UTF-8"))));

        browser.perform(mapping(file))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#mapping\"")));
        browser.perform(mapping(file).param("column-2", "amount")).andExpect(redirectedUrl(file));
        page(file).andExpect(content().string(containsString("value=\"WHOLE\"")));

        browser.perform(form(post(file + "/run")).param("mode", "WHOLE")).andExpect(redirectedUrl(file));
        page(file).andExpect(content().string(containsString(">P" + seed + "</a>")));
        browser.perform(form(post(file + "/run")).param("mode", "WHOLE")).andExpect(status().isConflict());
        page("/imports").andExpect(content().string(containsString(file)));
        browser.perform(get(file + "/progress")).andExpect(header().string("HX-Redirect", file));
    }

    @Test
    void problems_are_listed_and_taken_along() throws Exception {
        String file = uploaded("P" + seed + ",2026-02-30,x\n");
        browser.perform(mapping(file).param("column-2", "amount")).andExpect(redirectedUrl(file));

        page(file)
                .andExpect(content()
                        .string(allOf(
                                containsString("rows=wrong"),
                                containsString("is no number"),
                                not(containsString("value=\"WHOLE\"")))));
        browser.perform(get(file + "/problems").param("rows", "wrong"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string(containsString("2026-02-30")));
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_beside_its_field() throws Exception {
        upload("sample", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#file\"")));
        upload("sample", HEADINGS.getBytes(StandardCharsets.UTF_8)).andExpect(status().isUnprocessableEntity());
        upload("no-such-kind", HEADINGS.getBytes(StandardCharsets.UTF_8)).andExpect(status().isNotFound());
    }

    @Test
    void a_template_is_read_back_whatever_its_language() throws Exception {
        for (String language : List.of("zh", "en", "es-419", "ko")) {
            byte[] template = browser.perform(get("/imports/template/shipments").param("language", language))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray();
            List<FileRow> rows = new ArrayList<>();
            new ReadingFile(new FileLimits(100, 10_000_000), texts -> 0).read(template, "", rows::add);
            assertThat(rows).hasSize(1);
            String columns = upload("shipments", filled(rows.get(0)))
                    .andReturn()
                    .getResponse()
                    .getRedirectedUrl();
            // every column is recognised: none is left out
            String html = page(columns).andReturn().getResponse().getContentAsString();
            assertThat(html.split("selected=\"selected\"", -1).length - 1 - 1)
                    .as(language)
                    .isEqualTo(rows.get(0).cells().size());
        }
    }

    private static byte[] filled(FileRow headings) {
        StringBuilder cells = new StringBuilder();
        for (int column = 0; column < headings.cells().size(); column++) {
            cells.append("<c r=\"")
                    .append((char) ('A' + column))
                    .append("1\" t=\"inlineStr\"><is><t>")
                    .append(headings.cell(column).text())
                    .append("</t></is></c>");
        }
        return SampleWorkbook.of("<row r=\"1\">" + cells + "</row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>")
                .bytes();
    }

    @Test
    void merged_headings_are_told() throws Exception {
        byte[] book = SampleWorkbook.of("")
                .merged(
                        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Document number</t></is></c></row>"
                                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>",
                        "A1:B1")
                .bytes();
        String columns = upload("sample", book).andReturn().getResponse().getRedirectedUrl();
        page(columns).andExpect(content().string(containsString("A1:B1")));
    }

    @Test
    @WithPerson("sales1")
    void others_see_nothing_of_it() throws Exception {
        browser.perform(get("/imports")).andExpect(status().isForbidden());
        upload("sample", HEADINGS.getBytes(StandardCharsets.UTF_8)).andExpect(status().isForbidden());
    }
}
