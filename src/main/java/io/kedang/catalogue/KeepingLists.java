package io.kedang.catalogue;

import static io.kedang.access.Permission.MANAGE_SETTINGS;

import io.kedang.access.Access;
import io.kedang.audit.Audit;
import io.kedang.audit.Audited;
import io.kedang.audit.Subject;
import io.kedang.page.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator keeps the category lists: adds, renames, orders, retires and takes back into use. */
@Service
@Transactional
public class KeepingLists {

    private final CodeEntries entries;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    KeepingLists(CodeEntries entries, Access access, Audit audit, ApplicationEventPublisher events) {
        this.entries = entries;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    /** Every list with its size, in the order of {@link CodeList}. */
    @Transactional(readOnly = true)
    public Map<CodeList, ListSize> lists() {
        access.require(MANAGE_SETTINGS);
        Map<CodeList, ListSize> sizes = entries.sizes();
        Map<CodeList, ListSize> all = new LinkedHashMap<>();
        for (CodeList list : CodeList.values()) {
            all.put(list, sizes.getOrDefault(list, ListSize.EMPTY));
        }
        return all;
    }

    /** All entries in the company's order, retired ones too. */
    @Transactional(readOnly = true)
    public List<CodeEntry> entries(CodeList list) {
        access.require(MANAGE_SETTINGS);
        return entries.of(list);
    }

    /** @throws CatalogueRefused when the list does not have the code (404) */
    @Transactional(readOnly = true)
    public CodeEntry entry(CodeList list, String code) {
        return entries(list).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(CatalogueRefused::noSuchCode);
    }

    /**
     * Adds an entry at the end of the list.
     *
     * @throws CatalogueRefused with its problems when the code or a name is not valid or is taken
     */
    public void add(CodeList list, String code, Map<Language, String> labels) {
        begin(list);
        Map<Language, String> names = CodeEntry.named(labels);
        List<CodeEntry> others = entries.of(list);
        List<Problem> problems = new ArrayList<>(CodeRules.ofCode(code, others));
        problems.addAll(CodeRules.ofLabels(names, others));
        refuse(problems);
        entries.append(list, code);
        entries.label(list, code, names);
        record(list, code, "added", names);
    }

    /**
     * @param version of the entry as it was when the form was opened
     * @throws CatalogueRefused when the entry is unknown (404), has been changed since (409), or with its
     *     problems when a name is not valid or is taken
     */
    public void rename(CodeList list, String code, int version, Map<Language, String> labels) {
        begin(list);
        step(list, code, version);
        Map<Language, String> names = CodeEntry.named(labels);
        List<CodeEntry> others = entries.of(list).stream()
                .filter(entry -> !entry.code().equals(code))
                .toList();
        refuse(CodeRules.ofLabels(names, others));
        entries.label(list, code, names);
        record(list, code, "renamed", names);
    }

    /**
     * From now on nobody can choose it; cards that refer to it keep its name.
     *
     * @throws CatalogueRefused when the entry is unknown (404), has been changed since (409), or is the last that can
     *     be chosen
     */
    public void retire(CodeList list, String code, int version) {
        begin(list);
        step(list, code, version);
        if (entries(list).stream()
                .noneMatch(other -> other.active() && !other.code().equals(code))) {
            throw CatalogueRefused.lastOne();
        }
        entries.activate(list, code, false);
        record(list, code, "retired", Map.of());
    }

    /** @throws CatalogueRefused when the entry is unknown (404) or has been changed since (409) */
    public void reinstate(CodeList list, String code, int version) {
        begin(list);
        step(list, code, version);
        entries.activate(list, code, true);
        record(list, code, "reinstated", Map.of());
    }

    /** One place up; the first stays. @throws CatalogueRefused when the entry is unknown (404) */
    public void moveUp(CodeList list, String code) {
        move(list, code, -1);
    }

    /** One place down; the last stays. @throws CatalogueRefused when the entry is unknown (404) */
    public void moveDown(CodeList list, String code) {
        move(list, code, 1);
    }

    private void move(CodeList list, String code, int by) {
        begin(list);
        List<String> codes = entries(list).stream().map(CodeEntry::code).collect(Collectors.toList());
        int at = codes.indexOf(code);
        if (at < 0) {
            throw CatalogueRefused.noSuchCode();
        }
        int to = Math.min(Math.max(at + by, 0), codes.size() - 1);
        Collections.swap(codes, at, to);
        entries.order(list, codes);
        record(list, code, by < 0 ? "moved up" : "moved down", Map.of());
    }

    private void begin(CodeList list) {
        access.require(MANAGE_SETTINGS);
        entries.lock(list);
        events.publishEvent(new ListChanged(list));
    }

    private void step(CodeList list, String code, int version) {
        if (!entries.step(list, entry(list, code).code(), version)) {
            throw CatalogueRefused.changedMeanwhile();
        }
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw CatalogueRefused.invalid(problems);
        }
    }

    private void record(CodeList list, String code, String done, Map<Language, String> labels) {
        Map<String, String> details = new LinkedHashMap<>(Map.of("code", code, "done", done));
        labels.forEach((language, label) -> details.put(language.tag(), label));
        audit.record(Audited.SETTING_CHANGED, Subject.of("category-list", list), details);
    }
}
