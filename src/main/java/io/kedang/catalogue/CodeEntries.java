package io.kedang.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the category lists. */
@Component
class CodeEntries {

    private final JdbcClient jdbc;

    CodeEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version(CodeList list) {
        return jdbc.sql("select version from catalogue_list where list = ?")
                .param(list.name())
                .query(Long.class)
                .single();
    }

    /** Changes of one list come one after the other. */
    void lock(CodeList list) {
        jdbc.sql("update catalogue_list set version = version + 1 where list = ?")
                .param(list.name())
                .update();
    }

    /** All entries in the company's order, retired ones too. */
    List<CodeEntry> of(CodeList list) {
        Map<String, CodeEntry> entries = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.code, c.active, c.version, l.language, l.label
                        from catalogue_code c left join catalogue_label l using (list, code)
                        where list = ? order by c.sort, c.code""").param(list.name()).query(row -> {
            entries.merge(row.getString("code"), entry(row), CodeEntries::joined);
        });
        return new ArrayList<>(entries.values());
    }

    Map<CodeList, ListSize> sizes() {
        Map<CodeList, ListSize> sizes = new EnumMap<>(CodeList.class);
        jdbc.sql("""
                        select list, count(*) filter (where active) as active, count(*) filter (where not active) as retired
                        from catalogue_code group by list""").query(row -> {
            sizes.put(
                    CodeList.valueOf(row.getString("list")), new ListSize(row.getInt("active"), row.getInt("retired")));
        });
        return sizes;
    }

    void append(CodeList list, String code) {
        jdbc.sql("""
                        insert into catalogue_code (list, code, sort, active)
                        select :list, :code, coalesce(max(sort), 0) + 1, true from catalogue_code where list = :list""").param("list", list.name()).param("code", code).update();
    }

    void label(CodeList list, String code, Map<Language, String> labels) {
        jdbc.sql("delete from catalogue_label where list = ? and code = ?")
                .params(list.name(), code)
                .update();
        labels.forEach((language, label) -> jdbc.sql(
                        "insert into catalogue_label (list, code, language, label) values (?, ?, ?, ?)")
                .params(list.name(), code, language.tag(), label)
                .update());
    }

    /** @return whether the entry still was at that version */
    boolean step(CodeList list, String code, int version) {
        return jdbc.sql("update catalogue_code set version = version + 1 where list = ? and code = ? and version = ?")
                        .params(list.name(), code, version)
                        .update()
                == 1;
    }

    void activate(CodeList list, String code, boolean active) {
        jdbc.sql("update catalogue_code set active = ? where list = ? and code = ?")
                .params(active, list.name(), code)
                .update();
    }

    void order(CodeList list, List<String> codes) {
        jdbc.sql("""
                        update catalogue_code c set sort = o.sort
                        from unnest(?::text[]) with ordinality as o (code, sort)
                        where c.list = ? and c.code = o.code and c.sort <> o.sort""").params(codes.toArray(String[]::new), list.name()).update();
    }

    private static CodeEntry entry(ResultSet row) throws SQLException {
        String language = row.getString("language");
        return new CodeEntry(
                row.getString("code"),
                row.getBoolean("active"),
                row.getInt("version"),
                language == null ? Map.of() : Map.of(Language.of(language), row.getString("label")));
    }

    private static CodeEntry joined(CodeEntry one, CodeEntry other) {
        Map<Language, String> labels = new EnumMap<>(Language.class);
        labels.putAll(one.labels());
        labels.putAll(other.labels());
        return new CodeEntry(one.code(), one.active(), one.version(), labels);
    }
}
