package io.kedang.catalogue.web;

import io.kedang.catalogue.CatalogueRefused;
import io.kedang.catalogue.CodeList;
import java.util.Arrays;
import java.util.Locale;

/** A category list as it stands in a URL: {@code line-of-business}. */
record ListPath(CodeList list) {

    /** @throws CatalogueRefused when no list has that name (404) */
    static ListPath of(String path) {
        return Arrays.stream(CodeList.values())
                .map(ListPath::new)
                .filter(candidate -> candidate.toString().equals(path))
                .findFirst()
                .orElseThrow(CatalogueRefused::noSuchList);
    }

    String href() {
        return "/settings/lists/" + this;
    }

    @Override
    public String toString() {
        return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
