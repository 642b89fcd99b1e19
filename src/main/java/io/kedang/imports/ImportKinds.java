package io.kedang.imports;

import io.kedang.access.Access;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of files that features take. */
@Component
public class ImportKinds {

    private final ObjectProvider<ImportKind> kinds;
    private final Access access;

    ImportKinds(ObjectProvider<ImportKind> kinds, Access access) {
        this.kinds = kinds;
        this.access = access;
    }

    /** Those that the person who acts may bring in. */
    public List<ImportKind> allowed() {
        return kinds.orderedStream()
                .filter(kind -> access.may(kind.needs()))
                .sorted(Comparator.comparing(ImportKind::key))
                .toList();
    }

    /** @throws ImportRefused when there is none, or not for this person (404) */
    public ImportKind allowed(String key) {
        return find(key).filter(kind -> access.may(kind.needs())).orElseThrow(ImportRefused::notFound);
    }

    private Optional<ImportKind> find(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }
}
