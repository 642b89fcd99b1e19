package io.kedang.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.kedang.shared.CardId;
import java.util.Map;
import java.util.regex.Pattern;

/** The card as a form that saves itself. */
record DraftPage(Page page) {

    private static final Pattern ADDRESS = Pattern.compile(".*/cards/([0-9a-f-]{36})/draft([?#].*)?");

    DraftPage {
        page.waitForURL(ADDRESS);
    }

    CardId card() {
        return CardId.of(ADDRESS.matcher(page.url()).replaceFirst("$1"));
    }

    /** The field that one writes into or chooses from. */
    Locator field(String path) {
        return page.locator("#draft [name='" + path + "']:not([type=hidden])");
    }

    void write(Map<String, String> answers) {
        answers.forEach(this::write);
    }

    void write(String path, String answer) {
        Locator field = field(path);
        String type = (String) field.first().evaluate("field => field.type");
        switch (type) {
            case "select-one" -> field.selectOption(answer);
            case "checkbox" ->
                page.locator("#draft [name='" + path + "'][value='" + answer + "']")
                        .check();
            default -> field.fill(answer);
        }
    }

    /** Where the draft says whether it is saved. */
    Locator autosave() {
        return page.locator("[data-autosave-state]");
    }

    Locator documents() {
        return page.locator("#documents");
    }

    Locator documentProblem() {
        return page.locator("#document-problem");
    }

    void attach(String kind, String name, String type, byte[] content) {
        page.setInputFiles("#document-file", new FilePayload(name, type, content));
        page.selectOption("#document-kind", kind);
        page.locator("#documents form[enctype] button[type=submit]").click();
    }

    Locator pages() {
        return page.locator("#pages .k-page-list > li");
    }

    /** As the camera hands pictures over, one after the other. */
    void photograph(byte[]... pictures) {
        FilePayload[] files = new FilePayload[pictures.length];
        for (int n = 0; n < pictures.length; n++) {
            files[n] = new FilePayload("IMG_" + n + ".jpg", "image/jpeg", pictures[n]);
        }
        page.setInputFiles("#page-file", files);
    }

    void addRow(String section) {
        page.locator("button[value='add:" + section + "']").click();
        field(section + ".1.year").waitFor();
    }

    void save() {
        page.locator(".k-bottom button[value=save]").click();
    }

    CheckPage check() {
        page.locator(".k-bottom button[value=check]").click();
        return new CheckPage(page);
    }

    /** Beside each field that differs stands what was saved meanwhile. */
    Locator problemOf(String path) {
        return page.locator("[id='" + path + "-problem']");
    }

    Locator remarkOn(String path) {
        return page.locator("[id='" + path + "-notes'] .k-remark");
    }

    Locator told() {
        return page.locator("main > .alert");
    }
}
