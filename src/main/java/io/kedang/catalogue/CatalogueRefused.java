package io.kedang.catalogue;

import io.kedang.page.Problem;
import io.kedang.shared.Refusal;
import java.util.List;

/** A category list does not allow it. */
public final class CatalogueRefused extends Refusal {

    private final transient List<Problem> problems;

    private CatalogueRefused(Kind kind, String messageKey, List<Problem> problems) {
        super(kind, messageKey);
        this.problems = problems;
    }

    private CatalogueRefused(Kind kind, String messageKey) {
        this(kind, messageKey, List.of());
    }

    /** What is wrong with what was typed; empty when it is something else that is refused. */
    public List<Problem> problems() {
        return problems;
    }

    /** No list is shown under that name. */
    public static CatalogueRefused noSuchList() {
        return new CatalogueRefused(Kind.NOT_FOUND, "catalogue.refused.no-list");
    }

    static CatalogueRefused noSuchCode() {
        return new CatalogueRefused(Kind.NOT_FOUND, "catalogue.refused.no-code");
    }

    static CatalogueRefused changedMeanwhile() {
        return new CatalogueRefused(Kind.CONFLICT, "catalogue.refused.changed");
    }

    static CatalogueRefused lastOne() {
        return new CatalogueRefused(Kind.INVALID, "catalogue.refused.last");
    }

    static CatalogueRefused invalid(List<Problem> problems) {
        return new CatalogueRefused(Kind.INVALID, "catalogue.refused.invalid", List.copyOf(problems));
    }
}
